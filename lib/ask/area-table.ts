import type { LearnedTable } from './learned';
import type { AreaId } from '@/content/types';

/*
 * Written by `npm run learn:questions`, not by hand: what each feature of a question (`area-features.ts`) says for each
 * place it can go to. For the reasons see docs/decisions/0011-where-questions-belong-is-learned.md.
 */

/** What 1 is worth. */
export const unit = 0.1;

/** The sets and words that it was made from. */
export const learnedFrom = 'ec52dc461dea';

export const areaTable: LearnedTable<AreaId> = {
  A: `
    21 $Apoints1
    13 factor
    12 ingredient
    10 point
    9 $Ahints1
    8 hav scor
    7 @together profil
    6 $Anames1 %A1 and down noth sit
    5 $Fhints1 %A5 account any as grad look
    4 $Hhints1 %A2 %A2+ %A3+ @improve @norm @ofTempers at bad can everyon may number only or rat want zero
    3 $Lhints1 %A3 %A4+ * @handling @others @survey answer color email hand how is march neutral new night nps onboard plus shift silens sinc ten than that the unit up weight what which
    2 $Fpoints2 $Inames1 %A3++ %A4++ %I1 alway angry client com company daughter drag everybody formula gav great greener had happen hubspot into lik lin match matur minus mood mother mov my offer pull push risk sav see several show simp somebody survey thing ton usabl why without
    1 $Fnames1 $Jpoints1 $Khints2 %A2++ %A4 %A5+ %E4 %G1+ %G4 @customers @judge @ofBoth @surveyCraft @trouble abov anyth being below blast book border brand by champion children comput cost curv dashboard doabl ever expir fir fit fiv giv given green health i in last left let lift literal littl mark metric near newsletter no of older one picklist pluss pop rang ratio recalculat recent round rul sam say scal scorecard separat setup sid someth spoken star start success ticket til tiny usag was when whol yellow
    -1 $Ehints1 $Epoints1 $Ghints1 $Hnames1 $Ipoints1 $Jhints1 $Jnames1 $Khints1 $Knames1 %B1 %B1+ %B2 %C2 %C4 %D2 %E1 %F2+ %G3+ %I5+ %J1 %J2+ %J4 %K4 %L4 / @ofTerms @people @rivals access address adopt ai among arr beat but cam column contract creat csm day doubl english exclud featur field got hang he industry instead just key land load log low lowest mail money must nam not other overwritten percent preview professional quarter quest raw red reply respons rest run sign slid text ther url us use used visibl vs webhook weekend wip year
    -2 $Chints1 $Cnames1 $Dnames1 $Fpoints1 %C1 %E1+ %F1+ %G3 %H2 %H3 %I5 %K2 @crossing @insideCrm @otherTools @withPeople ask churn expans has his history its messag now peopl per record renam report shown touch trend wav wher with
    -3 $Cpoints1 $Gpoints1 %D1+ %G2 %K1+ %L2+ @recording @toolVerbs link own person salesforc send through twic
    -4 %D1 %K3 %L3 @data over
    -5 $Lnames1 @happening
    -6 @things
    -7 %L2
  `,
  B: `
    19 $Bpoints1
    12 @crm
    9 @crossing filter her
    8 %B1+
    7 %B1 %B2+ @insideCrm narrow say sourc
    5 $Bpoints2 @faults @norm both fetch got over sfdc sid two
    4 $Khints2 $Lhints1 %B3 %B3+ %B3++ connect crm industry log now object prospect pull salesforc typ up
    3 $Bhints1 %B2++ @data back befor clos creat customer field into map minut on opportunity stag still the
    2 $Fpoints1 %A3 %B4++ @happening correct dont external friday i leav long number old sinc ther thre to
    1 $Apoints1 %A4 %B1++ %B2 %B5 %B5+ %B5++ %C2+ %C3 %C3+ %D2 %H2 %H3 %H4 %H5 %L5 @crmOnly @planhat account across after archiv are arriv away be box bring brought but card contact custom deal drop end error eur every everyth exist flat from frozen go going half health how hubspot ids instead insufficient integrat land later lifecycl matter merg modifi morn nam never organiz other our outsid phon planhat portal refresh reject rol sal sandbox seem show stay swap system tak ten text then till undo visibl well what wher whil
    -1 $Cnames1 $Dhints1 $Hhints1 $Ihints1 $Jhints1 $Jpoints2 $Khints1 %A2+ %A5 %E2 %E2+ %E4 %F4 %G2 %J1+ %K4 %L2 %L2+ @outside @people ai also anna answer arr chang claud contract count day doesnt email enter even event excel giv hidden ingredient itself lead licens lookup mad mak miss mixpanel month not nps peopl prefix purpos read recipient refus region report seat separat spreadsheet srcid tool workflow
    -2 $Bnames2 $Dpoints1 $Hnames1 $Jnames1 %A1+ %F3 %I2 %K3+ %L1 @crmToo @ofMethod @surveyCraft @things add alert allow app ask bulk char column company googl group import is mov of owner plus sam sheet shown though too upload use
    -3 $Chints1 $Dnames1 $Ipoints1 %G2+ %G3+ / @together no one start tim without
    -4 $Knames1 @improve @survey id key scor
    -5 $Ahints1 $Enames1 $Fnames1 $Ghints1 @counting @otherTools mail
    -6 by
    -9 *
  `,
  C: `
    15 $Cnames1
    13 $Cpoints1
    11 $Chints1
    10 @recording
    9 @ofTerms customer
    8 %C3
    6 %C5 is
    5 $Cnames2 %C2++ %C3+ %C3++ @counting com licens money report what
    4 %C1++ %C2+ %C4 %C5+ @outside bill grey mrr shown than why year
    3 $Fpoints2 %C1 %C1+ %C2 %C4++ @handling @judge bas confirm do fe her it nrr pop set yet
    2 $Fpoints1 %A5 %C4+ %C5++ %G3 %L2 @crmOnly @withPeople be between count currency expans forecast gross how invoic log not put rather show sign still that wher without
    1 $Lhints2 $Lhints3 %A1++ %A4 %B1 %B1+ %D5+ %G3+ %G5 %H3 %I1 %J1++ @crmToo @improve @norm @whatTo add ahead amount an and back calculat catalogu churn colleagu column complaint deck different dollar enter entry error ever fee fill fiscal flag has hav i in insist keep last later minimum month mor mother near new nobody off other pag pay percentag perhap pric reason retent revenu say setup simpl someth status tab tenant term total twic typ versus waterfall we with
    -1 $Apoints1 $Dpoints1 $Ghints1 $Ihints1 $Jhints1 $Knames1 %F2+ %F3 %F3+ %F4 %G2+ %L3 %L4 @customers @ofMethod @otherTools @surveyCraft @things @toolVerbs after assign built chat click delet empty for hang if item key long my nam night ninety on onc open opportunity over per phas possibl renewal rul se see sfdc should stag stop sync team them today valu week who writ
    -2 $Ahints1 $Bpoints1 $Dnames1 $Epoints1 $Hpoints1 $Inames1 %A2 %A2+ %E1 %E3 %G1+ %K1 @crm @rivals @survey a into mandatory onboard only or person post read sam scor so want was
    -3 $Bhints1 $Lnames1 %K1+ @facts @howOften at contact csm lin noth of tabl two won
    -4 $Jnames1 $Jpoints1 $Khints1 %D1 dat
    -5 $Kpoints1 befor our
    -6 $Ehints1 when
    -7 * @crossing
  `,
  D: `
    21 $Dnames1
    15 $Dpoints1 rul
    12 $Dhints1
    10 flow
    8 $Dnames2 automat messag
    7 owner start then trigger when
    6 $Jnames1 %D2 assign get mail
    5 %D1 @happening chang got ping sam sinc slack ten tim
    4 $Dhints2 $Khints1 %D1+ %D3 %D4 %D4+ %G1+ @together @trouble @whatTo automatical button human new no out over reminder should somebody task
    3 $Bnames1 $Bnames2 %D3+ %D3++ * @improve @survey alert an answer approv befor below but day keep mad noth off press real row send tell their webhook welcom whenever writ x
    2 $Cpoints2 $Jhints1 $Lpoints1 %B1+ %B5+ %D1++ %D2++ %D5+ %I1+ %L1+ %L3+ @ofBoth @surveyCraft a about account approval branch break build call clock creat custom fail fall field fiv giv has import insid low only paus pleas possibl ran reassign success the though to twenty went y
    1 $Ihints1 %C1+ %D2+ %D4++ %D5 %F4 %G5+ %H2+ %J1+ %K2 %L2+ %L4+ %L5+ @crm @crmOnly @crmToo @judgingPlanhat @others @toolVerbs @withPeople adopt again all and arriv batch check cod copy dead dear detractor disabl doubl drop els enter execut fetch fight filter find flip follow for forgot go handover hol hour id javascript lady leav lik long manager mod monday morn never night notic notificat onc one path pipedriv post qbr renam renewal schedul som stag starter step test thiz today tool touch typeform typo unhappy updat user wait won work would written
    -1 $Cnames1 $Cnames2 $Dpoints2 $Enames1 $Hhints1 $Hnames1 %A3 %B4 %C2+ %C4+ %C5+ %E3 %E5 %F3 %G2++ %G3 %H1 %H3 %I3 %I5 %K1 %L2 @getting @handling @insideCrm @joined @judge @norm @ofTeams @recording api being campaign click co contract credit delet enterpriz event feed history implementat invoic isnt link liv lock log login nam next nobody old on ops person pop product pull put quest remark rest stay system team tick turn was way websit whol will wrot ws year you zap zapier
    -2 $Epoints1 $Fhints1 $Fpoints1 $Gnames1 $Gpoints1 $Knames1 $Kpoints1 %B2 %C2 %E2 %E4 %F2 %I1 %I2 %J4+ %K1+ @ofMethod app connect customer key last number onboard reason see still than who within
    -3 $Apoints1 $Chints1 $Jnames2 $Khints2 %E1+ %K1++ @customers @data @facts @outside as ask be company due her how not show sid templat we
    -4 %B3 %G2 or which
    -5 $Fnames1 %L1 @faults @tips
    -6 $Lnames1
  `,
  E: `
    22 $Enames1
    14 $Epoints1 click
    10 $Ehints1 user
    8 adopt
    7 activ activity event person
    6 $Fhints1 %E2+ %G2 champion day seen work
    5 %E1 %E2 @counting @ofTempers action address app beat client get gmail send visitor will
    4 %A3 %E4 %E4+ @faults appear creat history number our thos touch wip wrong
    3 $Gpoints2 %A1++ %E1++ %E3 %E5+ %F5 %K3 @crossing @toolVerbs @trouble be consultant daily dev experiens he id last login of one renam seat stranger they today
    2 $Fhints2 $Ghints1 $Lhints1 $Lnames1 $Lpoints2 %A2 %E1+ %E2++ %E3+ %E5 %K1+ @crmToo @customers @facts @insideCrm any attach backfill built delet drop featur fin for graph him his many may mixpanel must onboard pendo post product relevanc script she silent snippet stay stor under up was whos
    1 $Chints1 $Jpoints1 %A1+ %A2+ %A2++ %A3+ %A3++ %B1 %F2 %G1 %G2++ %G3++ %J1+ %K4 %L2 %L3 / @getting @handling @howOften @people a ad along amplitud anonymous anywher b bulk chart company convert dedup did dur fak feed fell fir firm her identify ignor is js key land lead leaver linkedin month never noth off on or peopl percentag phon push raw releas report respondent sam sid sign singl som stamp survey timezon travel trial unknown us used we week wer what who why x
    -1 $Bpoints1 $Hnames1 $Hpoints1 $Inames1 $Khints2 $Lhints2 $Lpoints1 %B1+ %B4+ %C2+ %C4 %D3 %F3+ %H3 %I1 %J2 %J2+ %J3 %L1++ * @data @joined @ofMethod @outside @surveyCraft @tips @withPeople after bas bring by com correct crm customer edit end error even exist externalid figur forbid from gainsight gon half hav i isnt itself job keep lik manager new normal not nps own parameter privat pull px real remain remov repli request say set that thiz ticket updat welcom yesterday zapier
    -2 $Cpoints1 $Dnames1 $Fnames1 $Hhints1 $Kpoints2 %A4 %A4+ %F3 %G3 %G4 %H2 %L1 %L1+ @ofTeams answer back chang csm duplicat enterpriz formula its link liv me mor onc over plan row rul run scor shar then uniqu valu with
    -3 $Apoints1 $Ihints1 %A5 %C3 %D2+ %F1+ @ofBoth ask each filter go in it minut my owner rat ten through want
    -4 $Kpoints1 %C2 account all an got mail night record
    -5 $Cnames1 $Jnames1 %H1 @rivals field out
    -6 the
    -7 $Dhints1
  `,
  F: `
    19 $Fnames1
    14 $Fpoints1
    9 blank figur tabl
    8 @counting lin monday
    6 %F1 %F2+ qbr ticket widget
    5 $Fhints1 $Fnames2 %F1+ %F2 %F4 at averag dashboard if us
    4 $Chints1 %K1+ chart column level me number seat thiz trend
    3 $Fpoints2 %A5+ %F2++ %F3 %F3++ %F5+ @choosing @ofTeams are compar comput equal field how insid nps professional quarter shar slid slow text tier uniqu valu vs want
    2 $Cnames1 $Knames2 %A5 %D1+ %F1++ %F4+ %F4++ %J5 * @getting @ofMethod a back board built by choos csm did each earlier exec feed fill funct history i in json layout many pag pdf per raw region segment than too weekend zendesk zero
    1 $Ahints1 $Khints1 %A1+ %A4+ %C2 %C2+ %D1 %E2 %E3 %J4 %K1++ %K2+ %K2++ %K3++ @things @toolVerbs among as automatical backfill becaus beforehand bought contract coworker day deck divid download enterpriz excel filter flat former formula found go gon hid item job later lik liv login lowest minus month night on open pipelin presentat profil red reply retent sav scor sent til tomorrow utiliz whenever with without wont work year yesterday
    -1 $Bpoints1 $Ihints1 $Ipoints1 $Jnames2 $Jpoints1 $Lhints1 $Lhints2 $Lnames1 %A1 %A2++ %A3 %B4 %C3 %D3 %E4 %G3 %G5 %H1+ %J1++ %J2++ %K3 %L1+ %L1++ %L2 @facts @norm @ofTempers @rivals @whatTo admin assign below bi but button call chang colleagu complet custom customer detractor different everyth experiens few for from get got hour it january just key know list load meet mileston miss mother narrow of off onc perhap phon plan read recur renam respons right row several show someth test to total trigger turn twic under updat use was wip yet
    -2 $Dpoints1 %A3++ %B1+ %C5+ %E4+ %H1 %I3 %J1+ %J2+ @faults @handling @judge @surveyCraft after an ask contact do drop everyon export factor hand her instead is last may must our out person report sinc somebody ther they two why
    -3 $Dnames1 $Jnames1 %J1 %L1 @crmOnly @crmToo @others @withPeople add all and end mail still what whil
    -4 $Apoints1 %B1 @crossing adopt be company percentag that
    -5 client week which
    -6 @recording
  `,
  G: `
    21 /
    18 $Gnames1
    15 $Gpoints1
    11 key
    10 rest
    9 @rivals
    8 script through
    7 %G1 writ
    6 $Ghints1 %G2 %G2+ by call job
    5 %G1+ @data char duplicat got interfac updat
    4 %G2++ @together api ask body field post run sign ticket url
    3 $Dpoints1 %A5 %B3 %E1 %E1+ %F1+ %G3 %G3+ %G3++ %G4++ @crossing a access archiv cod company custom dat do our push python read row vital webhook when
    2 $Cnames1 $Dpoints2 $Gpoints2 $Jnames2 %G1++ %G5 %J3+ %J4+ * @joined @tips @withPeople accept against back backend bas bill cant creat dev die error externalid id invoic kill licens lookup mad minut parallel parameter pull referens set sinc stay survey test them though totango was we with worker you
    1 $Dhints1 $Inames2 $Khints1 $Knames1 $Kpoints1 $Lpoints1 %B2 %C3 %C4 %C4+ %D4 %E4 %G5++ %J2+ %J3 %J4 %L1 @surveyCraft @things about all app area arent be bi blank bring cas chang churnzero companyid conversat differ ever every finish host how hundr ids instead json keep label lift list metric night now nps onc only openai out part payload phas playbook postman privat pro prod public quit record refer right sandbox srcid ther thread token us via which zapier
    -1 $Chints1 $Ehints1 $Gnames2 $Hnames1 $Hpoints1 $Jpoints1 %A1+ %A4+ %B1++ %B5 %E1++ %E2 %E2++ %E3 %H4 %H5 %I1 %I1+ %J1 %K3+ %L3 %L3+ @choosing @crmToo @customers @faults @handling @insideCrm @ofBoth @planhat agent already analytic batch becaus bot bulk campaign cluster contract count csm edit eras european fill halfway hand item last limit lin link may month no noth of old other planhat profil see sheet status team thre to twic two vs way went will wip
    -2 $Bnames1 $Bpoints1 $Dnames1 $Hhints1 %A3+ %C1+ %D1+ %F2 %F5 %K1+ %K2+ %L2 @facts @norm @ofTerms @otherTools @whatTo can chat click customer domain entry external from go if it login mail my one person say show sourc text they user why
    -3 %B1 %C1 %D1 %L1+ %L2+ @counting @toolVerbs account bearer client for import pag still the
    -4 $Enames1 %B1+ and on
    -5 $Lhints1 @recording day rat send
    -7 $Fpoints1
  `,
  H: `
    30 $Hnames1
    21 $Hpoints1
    14 %H1
    13 claud
    10 %H1+ ask chat
    9 bot mcp
    8 $Hhints1 assistant
    7 $Kpoints1 %H2 agent ai can
    6 model my
    5 $Lnames1 an it
    4 $Hnames2 %H2+ %H3 connect nam tool
    3 $Cpoints1 $Khints2 %D1+ %H3+ %H5+ @crossing @getting account bearer copilot data demo do list not or team
    2 $Cnames1 $Ghints1 %A1 %H2++ %H3++ %H4+ %I5+ %L4 @data @ofMethod @recording @things @tips acm admin authoriz connector deal each from github hook item key limit log mandatory nps onc person plug prompt query rol saf sess summariz tenant token with
    1 $Enames1 $Gnames1 %B4 %C1 %C1+ %D1 %G2 %G3 %H4 %H4++ %H5 %I4+ %I5 %K2 %L1 %L5 @choosing @counting @customers @faults @norm @otherTools @planhat about app averag away bosss bridg by cannot chang chatgpt contract cursor direct doesnt end english fail fin find for gpt hidden how if intend lin link llm loop mistak night oauth often only over past permiss pk plain planhat platform project pull purpos read refus renewal return security see som studio stuff success such summary talk tell through took trend updat usag want when which will
    -1 $Fpoints1 $Jpoints1 $Lhints1 $Lhints2 $Lpoints1 %A1++ %A2+ %B2 %C2 %C4 %D2 %D3+ %D4+ %D5 %E1 %E2+ %E3 %E4 %F3 %K1+ %L1+ %L2+ %L2++ @improve @ofTempers are as befor blank button call click dat day filter gon half hand hav import in licens month mov on out owner plan privat push rat receiv set start test than they two ui up us user
    -2 $Knames1 %D3 %E2 %F2 %F2+ %K1 @handling @happening back be get is mail should who
    -3 $Fhints1 %D4 @crmToo @facts after com sandbox sinc wher
    -4 @crmOnly
    -7 client
    -8 *
  `,
  I: `
    15 $Inames1 campaign rat
    10 %I2 scor
    9 @surveyCraft recipient
    8 $Ahints1 $Ihints1 $Ipoints1 quest
    7 %I1 @survey wav
    6 cam detractor
    5 %I3 * address exclud half mailbox owner receiv remark the twic
    4 ask click first itself languag link mail out possibl respons send test whos
    3 %D1 %I1+ %I1++ %I4++ %I5 %I5++ @choosing @people after again comment contact count delight filter is left peopl pick put questionnair repli resend whil
    2 $Ihints2 $Lpoints2 %A1+ %I3++ %K1 %K3+ %L1 @counting @facts @handling @insideCrm @otherTools @withPeople a began break but colleagu csm dat day english financ for from halfway hang import it me never no non nudg on person preview product reason responder sam satismeter say schedul show sit stop target to within
    1 $Chints1 $Ehints1 %A4+ %B3 %D3+ %E3 %G4 %G4+ %H3+ %H4+ %I2+ %I2++ %I3+ %I4 %J4+ %K1+ %K2+ %L4+ @things @tips admin already batch being box button by cap co crm dach daily did employe enabl ex exist fifty four german hasnt himself hundr in launch list mayb month mor myself nativ next not open planhatbot popup pro promoter recommend red referral rest result sendgrid sent shown slack sourceid spanish thank them tool two variabl visibl was webhook who ws year you
    -1 $Bhints1 $Dnames2 $Fpoints2 $Gpoints1 $Jnames1 $Khints1 $Knames2 $Lhints1 $Lpoints3 %A1++ %B1 %C1+ %C5 %E5 %F1 %F1+ %F2+ %G1+ %G1++ %G2++ %J1++ @crm @data @faults @howOften @outside @whatTo across activity along anywher automat averag befor below blank cant champion churn claud client creat csat data dont down drag drop eras everyth extra factor fiv flow got grey hav health her hid hit if invoic keep land leaver liv log look lost mak mcp neutral of onboard parent point pull qbr reminder renam request return sav script see sequens sfdc sheet sid som someth success switch thre through ticket token touch typ updat user valu week welcom with work wrong yesterday yet zendesk
    -2 $Bpoints1 $Fpoints1 $Hpoints1 $Lnames1 %K4 %L5 @improve @joined @ofTerms @rivals any api are direct dkim email found i id login mov night noth off older only roll sinc summary thing we whol without zapier
    -3 $Apoints1 %A5 %C4 %D2 / @crmToo @ofBoth @trouble and at chang each end field fill get how new number push rul should so wher writ
    -4 $Cpoints1 $Gnames1 $Kpoints1 @together back call nps start what
    -5 $Enames1 @norm want
    -6 $Cnames1 $Hnames1 customer when
    -7 survey tim up
  `,
  J: `
    24 $Jnames1
    13 plan
    11 $Jpoints1 %J1
    10 $Jhints1 %J2
    8 don
    7 $Jpoints2 dos templat tick
    6 @tips bug client due implementat see shar
    5 %J2+ @ofMethod goal kickoff mileston sequens should step
    4 $Jnames2 %J1+ %J4++ %L2 check mail my onboard they to won workflow
    3 $Dhints1 $Knames2 %B1 %J5+ %L2+ @ofBoth all arr calendar customer dat go hang invit peopl run text view when
    2 $Dnames1 %A4 %A5 %D3 %D4 %E1+ %E4 %F2 %F3 %J1++ %J3 %J4 * @customers affect app apply be begin behind clos day finish grey hour if itself light liv of overbook percent put report skip so stop them tim week
    1 $Chints1 $Ipoints1 $Knames3 %B1+ %C2 %D5 %E5 %F1+ %F2+ %F3+ %J2++ %J4+ %J5++ %K1+ %K2+ %K4+ @crmToo as asset color complet condit consultant contract didnt dont each empty end entry exit expans former get googl had half hand he invitat it item land logo meet menu miss ninety older open own parent play project push reassign remain rul silly spac spent start stat task technical that thre timesheet track upgrad vers welcom wher who
    -1 $Ahints1 $Dpoints1 $Fhints1 $Fnames1 $Fpoints2 $Ghints1 $Gnames1 $Hnames1 $Khints1 %A1 %A2 %G3+ %G5 %H2 %H3 %I1 %I1+ %I2 %I3+ %K5 %L4 @crmOnly @crossing @data @getting @improve @rivals @things about address ai approv back backend befor between chart click column data field flip from grad hid his i is last list lost mad model monday nam new no noth object owner pag person profil read record renewal rol sam sandbox scor somebody success survey team test then thing though tuesday two valu was without wrong ws
    -2 $Bpoints1 $Hpoints1 $Ihints1 $Lpoints2 %F4 %I2+ %L3 @norm @people @planhat @recording @together @trouble a account add blank call can com do filter find her how keep or planhat playbook possibl segment tenant the us visibl wait
    -3 $Hhints1 %A1+ %D2+ %G1 %G1+ %H1 @choosing @handling @ofTeams @otherTools @survey and left our portal rat sinc user we
    -4 $Inames1 $Kpoints1 but professional ther up
    -5 only
    -6 creat for
    -7 $Lpoints1
  `,
  K: `
    27 $Knames1
    11 $Kpoints1 @otherTools
    9 %K1 %K3
    7 %K4 @joined
    6 %K1+ zapier
    5 %K3+ bigquery domain offic outlook recur shar show timelin
    4 $Khints1 %K1++ @facts @planhat @recording client inbox last mail planhat record snowflak week
    3 %K5 call connector event few link log meet mov next privat reply sery zap
    2 $Ghints1 $Hpoints1 $Jpoints1 $Kpoints2 %E1++ %E2++ %E3+ %E3++ %F5 %H2 %L1++ %L3 @crmOnly @others appear colleagu com dont each freshdesk hotmail just liv only quarter servic tim typeform under use warehous we writ zendesk
    1 $Dpoints2 $Enames1 $Fpoints1 $Kpoints3 %C4 %E2+ %F5+ %G1++ %H3 %H5 %I3+ %I4+ %I5+ %K4+ %K4++ %K5+ %L1 %L1+ %L2 @crmToo @happening @norm @people @trouble ad after already also as bcc business cc cluster csat de different end everybody fail find firef for from invoic land low nativ not noth of respons review sinc sister staff status switch unpaid up want went win would wrot
    -1 $Bhints1 $Epoints1 $Fnames1 $Inames1 $Knames3 $Lnames1 $Lpoints2 %A5 %B1+ %B4+ %C1 %C2+ %C3+ %D4+ %F1 %G2 %G3 %G4 %G5 %I2 %J2 %J2+ / @getting @judge @ofMethod @ofTeams @tips @toolVerbs address all boss but cam chang cod comment company count custom detractor enough error figur filter has in it key leav me my nam nps old own peopl post receiv row stranger task tenant test trial upload viewer was without yet
    -2 $Chints1 $Dhints2 $Dnames1 $Dpoints1 $Khints2 $Lhints1 %A2 %F1++ %F2++ %I1 %J1+ @ofTempers alert be connect day gmail her no number owner sam should to tool why
    -3 %A1 %A3 %H1+ %J1 @customers @handling @ofBoth an get slack what who
    -4 %C1+ @withPeople a by mailbox one them
    -5 $Dhints1 $Fhints1 $Gpoints1
    -6 $Jnames1 @counting do say
    -7 ticket
  `,
  L: `
    18 $Lnames1
    11 sheet
    8 %L1++ * eras export fil
    7 %L1 %L1+ %L2+ intern okta sandbox
    6 $Lpoints1 @rivals load spreadsheet
    5 $Lnames2 $Lpoints3 %D2+ %L3 add cell dkim segment so team upload whol
    4 $Bhints1 %L2 @crmToo @facts @ofTeams @outside @toolVerbs edit fre her his hom importer lock request use viewer wrong
    3 $Lhints2 %B1++ %B4+ %D2 %E2 %F3 @ofMethod availabl bulk column csm csv dropdown many nam own pag per playbook professional remov renam sender spam survey sync tenant thing we wher who wip
    2 $Dnames1 $Fnames1 $Ipoints1 $Kpoints1 %C1 %F1++ %F3+ %G2 %G3 %G4+ %I2 %I2++ %L2++ @handling @howOften @recording after ai alert alter and back befor cam certificat clean comma company contract credit data delet european everywher firm for format gdpr grey group hand headcount him hir identity includ industry mandatory must not of password person picklist portal provider reason record restor scim should someon still taken templat they two unsubscrib visibl want
    1 $Gpoints1 $Ihints1 $Lhints1 %A3++ %B2++ %B4 %B5 %C1+ %C2 %C2+ %C4 %C5 %E2+ %E4+ %F2+ %G1++ %H1 %H3 %I1 %I1++ %I3++ %J1 %J2 %K1 %L4 @improve @ofBoth administrator allowanc american analytic anna another april arr azur book burnt catalyst chang cheapest churn consultant contractor country deactivat domain door dump enough entra everyth extra financ flip forbid freez gainsight has head import instead just mak maturity mid model normal on one our outgo paid plac portfolio px read region remain room row salary se sso status summary support switch system ther tier try turn typ valu websit
    -1 $Apoints1 $Chints2 $Ehints2 $Fnames2 $Fpoints1 $Jpoints1 %A1 %A3 %A4+ %A5+ %B1 %C2++ %C3 %C3++ %D1 %D1+ %D1++ %D3++ %E1 %E3+ %F4+ %F5 %G1+ %H2+ %H3+ %H4+ %I5 %J1+ %J5 %K1++ %K2+ %L4+ %L5 @crossing @faults @happening @insideCrm @planhat @together about activ adopt approv at automatical becaus bill blank body bought break business champion check cod creat daily dashboard day do empty end ent feed firef flow good history interfac item itself job launch leav mad me metric minut mistak monday mor morn never noth now nps open or out over planhat post profil push receiv red review sal schedul servic sid step success tabl then timelin updat upgrad via week what whil with work workflow would
    -2 $Ahints1 $Cnames1 $Cnames2 $Cpoints1 $Fpoints2 $Hnames1 $Hpoints1 $Inames1 %A4 %A5 %B2+ %B3 %D4 %G1 %G5 %I5+ %K3 %K3+ @getting a appear as bot campaign click color connector deal each enrich figur filter he hour hubspot it left lin number plan possibl product pull rest run sam script send than the thre tim too whos year zero
    -3 $Dhints1 $Fhints1 %A1+ %I4+ / @ofTempers @surveyCraft @trouble ask by client did hav how i if invit last list night rat reassign rul scor separat set sit stay task under
    -4 $Dpoints1 $Enames1 $Jhints1 @crm account address every sign sinc thos
    -5 $Chints1 can got shar to
    -6 $Gnames1 app colleagu put
    -7 $Knames1 @counting log show
  `,
};
