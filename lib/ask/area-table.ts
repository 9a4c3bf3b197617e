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
    14 factor
    10 scor
    9 $Ahints1
    8 %A1 point
    7 account and ingredient profil
    6 color down sit
    5 $Anames1 $Fhints1 any at everyon grad hav is look or
    4 $Hhints1 %A1+ %A2 @handling @improve @ofTempers @together bad com gav neutral number onboard only ten than the up
    3 %A3+ %A4++ %A5 %A5+ as can client green i lik match may new night noth older rat shift show survey weight what zero
    2 $Inames1 $Jpoints1 %A2+ %A3++ %A4 %A4+ %A5++ * @customers @norm @others @survey alway angry below book brand chang drag everybody expir fit fiv formula greener hand how lin march mov my nps plus pull result sav scorecard several silens sinc somebody that usag want was yellow
    1 $Enames1 $Fpoints2 $Lhints1 %A1++ %A2++ %B3 %B5 %F2+ %F5+ %G2+ %G5++ @getting @howOften @surveyCraft add answer begin blank border by company contact dashboard daughter do doabl empty every exact forty gainsight great happen hubspot includ into last left let lift literal littl lost manager matur most mother near no objectiv onc part pluss rang ready refus round rul sam say see separat setup seven simp sum thirty though tim tiny turn unit usabl valu when why worst
    -1 $Apoints2 $Bnames1 $Chints1 $Dnames1 $Ghints1 $Gpoints1 $Hnames1 $Ipoints1 $Jhints1 $Khints1 $Kpoints1 $Lpoints1 $Lpoints2 %B1++ %B2+ %C2 %C4 %C4+ %D1+ %D2 %F1++ %F3++ %F4 %H1 %H4 %I4++ %I5+ %J1 %J3+ %K2 %L1 %L1++ / @crossing @ofTerms @people @planhat access ai among arr ask beforehand but churn clos comment display don doubl each edit english enterpriz entry exclud fall field first flow goal grey has his id it itself key kick land later lowest model money must nam now on open other overwritten peopl per planhat quest renam respons switch they to trend twic ui updat use used visibl wav webhook wher wip wrong
    -2 $Cnames1 $Cpoints1 $Knames1 %B1+ %E2 %E3 %E3+ %F1 %G3 %J2+ %L2+ @data @insideCrm @otherTools @toolVerbs adopt an contract expans hang its link off own quarter raw record red reply report shown through touch with
    -3 $Epoints1 %C2+ %E2+ %G1 %G4 %K1+ @happening @ofMethod @recording featur over percent person send
    -4 %K1 @things @withPeople salesforc
    -5 %D1 %J1+ %L2
    -7 $Lnames1
  `,
  B: `
    17 $Bpoints1
    12 @crm
    9 %B1+
    8 @crossing
    7 @insideCrm say sourc
    6 %B1 filter her
    5 %B2 %B2+ @crmOnly @faults narrow sfdc sid
    4 $Bpoints2 %B1++ @norm back both log map minut object over prospect stag
    3 $Khints2 $Lhints1 %B2++ %B3++ %B4+ %B5+ connect creat crm fetch got hubspot industry long opportunity other salesforc sinc the up
    2 $Apoints1 $Bhints1 $Fpoints1 %A4 %B4++ %F1+ @data @joined account befor correct csm deal dont error every external field health how ids integrat into last leav modifi on sandbox still ther to two
    1 $Bpoints3 $Kpoints1 $Lhints2 $Lnames1 %A4+ %B3+ %B4 %B5++ %C2+ %C3+ %D2++ %D3++ %E4++ %G1 %G1+ @happening @howOften @ofTeams @ofTerms @planhat @toolVerbs @withPeople across activ after all archiv arriv away be becaus box brought business but can card clos custom customer edit empty end eur friday from going insufficient land later matter model nam number organiz person planhat possibl pull refresh rep rol run show sit stay swap ten text then thre ticket till undo visibl way whil
    -1 $Chints1 $Hnames1 $Hpoints1 $Ihints1 $Jpoints1 $Khints1 %A2++ %A3++ %C5 %E2 %F2 %G2 %G2++ %G3 %H1+ %H1++ %I1 %J1 %J3 %J3+ @choosing @judge @things @trouble ai allow also anna answer bulk channel contract day doesnt event fail find googl hidden ingredient itself mad mak mixpanel one open owner peopl picklist prefix purpos put questionnair recipient record region report sheet shown sign som soon srcid support that today too tool trigger twic upload we will
    -2 $Dhints1 $Hhints1 $Jnames1 $Knames1 %A1++ %E1+ %E2+ %I1+ %K2+ %K3+ %L1 %L1+ %L3 / @ofMethod add any app char company connector group is keep of read separat start though tim without
    -3 $Bnames2 $Dnames1 $Ipoints1 %C1 @crmToo @otherTools @people @surveyCraft @together alert ask chang column key no not plus sam spreadsheet use
    -4 $Ahints1 %A2 %A2+ @counting @improve @survey id scor
    -5 $Enames1 $Fnames1 $Ghints1 mail
    -7 by
    -9 *
  `,
  C: `
    12 $Cnames1 $Cpoints1
    10 @recording
    9 $Chints1
    8 %C2 @ofTerms
    7 %C1 year
    6 %C2+ mrr report
    5 $Cnames2 %C3++ %C5+ customer is what
    4 %C1+ %C2++ %C4+ @counting do
    3 %C1++ %C3 %C4 %C4++ %L1+ @norm bas be bill expans grey has it licens log nrr percent
    2 $Fnames1 %A1+ %B1 %B2 %B3 %B5 %C3+ %C5 %C5++ @outside @trouble @withPeople com currency different hav in keep money no put shown sign than that ther typ upsell usag without
    1 $Enames1 $Fpoints1 $Fpoints2 $Lhints1 $Lhints3 %A1 %B4 %J2 @faults @handling @improve @judge add ahead an arr begin button calculat complaint confirm crm dollar end ent enterpriz fe fee fill fiscal fix forecast gross her i january later minimum mor new nobody not ok other pag quarter rat renew revenu say screen second set show someth still term thre too waterfall we why with yet
    -1 $Apoints1 $Dnames2 $Dpoints1 $Ghints1 $Hnames1 $Hpoints1 $Knames1 %A2+ %A3 %B2+ %D2+ %E1+ %E2 %F1 %F2++ %F4+ %G1 %G1+ %G3+ %I1 %I1+ %L3 %L4 / @facts @insideCrm @ofMethod @things @toolVerbs as automat cant chat clos empty export fixedperiod format hid hook key long mak offer onc only opportunity outgo over phas sfdc so sync text two want workflow you
    -2 $Ahints1 $Bpoints1 $Dnames1 %B1+ %D2 %G2+ %H1 @customers @otherTools @rivals @survey contact from hang hubspot item lin mandatory my noth on onboard post read scor see stop tabl team them week
    -3 $Bhints1 $Ehints1 $Inames1 $Kpoints1 $Lnames1 %E1 @howOften a account befor csm of renewal was won
    -4 $Jnames1 $Jpoints1 $Khints1 %D1 %D1+ @crm dat our
    -6 @crossing
    -8 when
    -10 *
  `,
  D: `
    20 $Dnames1
    10 $Dhints1 $Dnames2 $Dpoints1
    9 automat rul
    8 flow
    7 %D3+ trigger
    6 %D2 %D2+ no should then
    5 $Jnames1 %D1+ %D3 %D4 %I1+ get messag new sinc tim when
    4 $Dhints2 $Lpoints1 %D4+ assign chang fail human row start
    3 $Bnames1 $Khints1 %B1+ %B4+ %D1 %J3+ @happening @improve @together @trouble @whatTo alert an approv but fiv for giv noth off over owner ran real reminder sam schedul send somebody task ten webhook went whenever x
    2 $Bnames2 $Cpoints2 $Jhints1 %B4 %C1+ %D1++ %D5 %D5+ %J3 %L4+ %L5+ * @crm @crmOnly @ofBoth a about approval automatical befor below branch client creat day fall fetch fir import insid mad mail notificat onc only ping pleas press reassign slack som step stop tell though to tool twic typo why work writ y
    1 %A1+ %A2 %A2+ %B2+ %B5 %C1 %D2++ %D3++ %F3+ %G4 %G4+ %G5+ %I1 %K3+ %L3++ %L4++ @judgingPlanhat @ofTempers @survey @surveyCraft @toolVerbs again ahead all and answer appear arriv beforehand break button call chain clock colleagu deal doesnt drop els email end even execut exist field filter fix follow go got handover has hi his hubspot javascript lady leav low mod month morn night of one option our out path pipedriv qbr stag starter success test the their thiz today touch twenty unhappy ups user wait welcom won
    -1 $Ehints1 $Hnames1 $Hpoints1 $Jnames2 $Jpoints1 $Lhints1 %A1++ %A5 %A5+ %B3 %C2+ %C4 %E1 %F1 %F5 %G1 %G2 %I1++ %I2+ %I3+ %J1 %J4 %J4+ %J5 %K1++ %L1 @handling @insideCrm @norm after are be being by com connect contract credit dat data delet every export how its itself key land last loop my next number old other put quest reason refus rest sit still team than try turn variabl was way websit within wrot year you zapier
    -2 $Chints1 $Epoints1 $Khints2 %B1 %B2 %C4+ %I2 %I3 %K1 %K1+ %L1+ @getting @joined @judge @planhat @recording app customer due instead planhat sandbox sid tier we who
    -3 $Apoints1 $Fhints1 $Fpoints1 $Gpoints1 $Knames1 %C3+ %E1+ %H1+ @customers @data @facts @faults @ofMethod @outside as company her log not
    -4 $Fnames1 nam or show templat
    -5 @tips
    -6 $Lnames1
  `,
  E: `
    21 $Enames1
    11 $Epoints1
    8 $Ehints1 person user
    7 $Fhints1 %E2 @ofTempers activity event
    6 day gmail visitor will
    5 %E2+ %E3 adopt app send wip
    4 %E1 %E1+ %E3++ %E4 %E4+ @counting action address champion creat get id number seen thos today under
    3 $Ghints1 $Lnames1 %A3+ %E3+ %E5 %E5+ %F2 %G2++ @crmToo @customers @facts @faults @trouble activ appear beat built click dev fin history of our renam script seat stay stranger touch up
    2 $Fhints2 %A3 %E1++ %G4++ %K1 @handling @insideCrm @toolVerbs anonymous anywher experiens featur he last linkedin login mak many may must never pendo peopl phon report stor unknown used was we week what work
    1 $Gpoints2 $Lhints1 $Lpoints2 %E4++ %F1 %F1+ %F4 %G1++ %G2 %G3 %G3++ %G4 %G5 %I4 %K5 * @choosing @crossing @getting @happening @howOften @people a amplitud any assign auto b backfill be becaus bot bulk client company csv daily dedup delet did drop dur email enrichment fir fiv flat for glu her him ignor key leaver left mixpanel mobil onboard one percentag power push raw releas relevanc sam sent she sign silent singl small snippet som stamp still storag survey tab they timezon titl trait travel trial who whos why wrong x
    -1 $Bpoints1 $Dnames1 $Hhints1 $Hnames1 $Khints2 $Kpoints3 %A4 %B1++ %B3+ %C2+ %C3 %D1++ %G2+ %G3+ %H1+ %I2 %J3+ %K3 %K3+ %L2 %L5+ @crmOnly @data @joined @ofMethod @ofTeams @others @outside @tips another are bas bring can chang colleagu crm customer do end enterpriz eras error even everywher externalid figur fix forbid formula from got half hubspot it its itself lik link list look mor need normal now onc over parameter plan privat px read real remov request rul say shar show ten then thiz thread to too yesterday zero
    -2 $Apoints1 $Cpoints1 $Kpoints2 %A5 %B3 %B3++ %C1 %C2 %C3+ %D3+ %J2+ %J3 %L1 @ofBoth @surveyCraft @withPeople answer as at back com csm duplicat edit gainsight go liv me minut my own owner rat record remain run see through ticket uniqu valu with
    -3 $Fnames1 $Ihints1 $Jnames1 $Kpoints1 %D3 %F3 %I1 %J2 ask each filter mail night out want
    -4 $Dhints1 %H1 @rivals account an field in scor
    -5 $Cnames1 the
    -6 all
  `,
  F: `
    18 $Fnames1
    16 $Fpoints1
    7 %F1 %F2 @counting tabl
    6 $Fhints1 %F2+ figur ticket widget
    5 $Fnames2 averag lin monday us
    4 %F2++ %F3+ %F3++ %F5+ @getting @ofMethod blank dashboard how qbr thiz tier want
    3 $Fpoints2 %A2+ %F1+ %F1++ %F3 %F4 %F4+ %F5++ @choosing @ofTeams board compar did each equal field level me nps number per professional segment slow text valu yesterday
    2 $Chints1 $Khints1 $Knames2 %A2 %C1+ %C2+ %C3+ %J5 %K1+ %K1++ a are back built by chart column csm day deck divid earlier formula go history i if layout many month pag quarter red region seat slid til too trend uniqu vs wher zendesk
    1 $Ahints1 $Cnames1 $Knames1 %A1 %A4 %A5 %A5+ %C4+ %D1 %D1+ %D1++ %D3 %E2+ %F5 %G1+ %H1++ %J1 %J1+ %J3 %J4 %K2++ %K3++ %K4++ %L5 @customers @improve @people @things @toolVerbs among automatical beforehand calc choos comment contract coworker display edit exec feed fill former funct gon in insid json later liv lowest modul on one pdf pipelin presentat reply retent scor shar than tomorrow utiliz visibl with wont work zero
    -1 $Dpoints1 $Ehints1 $Enames1 $Ghints1 $Inames1 $Ipoints1 $Jnames2 $Jpoints1 $Kpoints1 $Lnames1 %B1 %B1++ %B3 %B4 %B5 %C1 %C2 %D4 %E4 %G2 %G4+ %H1 %I1+ %J2++ %L2+ %L3+ * / @facts @judge across add after an api april archiv ask assign bi but chang com company complet contact custom detractor different do don drop experiens fil fiv from got gross health hour it just last may mileston night no noth onc our person phon plan pluss promoter read recur respons right run sinc somebody someth stop sum top trigger under usag was we
    -2 $Bpoints1 $Lhints1 $Lhints2 %A2++ %A3++ %C1++ %C5 %J1++ %K1 %K2 %L1++ @crmOnly @handling @others @rivals @surveyCraft adopt all and below button can export factor fail hand her instead list mail must of out percent report that week why
    -3 $Jnames1 @crmToo @crossing @faults @withPeople be end everyon get is percentag still two what whil
    -4 $Dnames1 %L1+ client january which
    -5 $Apoints1 @recording
  `,
  G: `
    20 /
    17 $Gnames1
    15 $Gpoints1
    11 rest
    10 @rivals
    9 key
    8 %G3 %G3+
    7 %G1 %G1+ through writ
    6 by call
    5 $Ghints1 %G2++ @data char got interfac job script
    4 %G3++ %H1+ cod do duplicat field kill our post sign them ticket
    3 $Dpoints1 %G4 @crossing @together a api archiv ask dat error licens out push put read test token updat url vital was webhook
    2 $Dpoints2 $Jnames2 $Khints1 %B3 %C4 %D3 %E1 %E1+ %E2+ %J2 %J2+ * @tips @withPeople accept access against back backend bill body cant company custom dev die externalid format id list mad now parameter payload public pull right run set survey when which with worker you
    1 $Cnames1 $Gpoints2 $Inames2 %C1 %C1++ %C3++ %C5 %E4+ %G1++ %G2 %G2+ %H1++ %J3 %J3+ %L2 %L3 %L5 @joined @ofTeams about an another answer app area arent bas be bi blank churn churnzero companyid creat developer dry endless endpoint fail fixedperiod generat get helpdesk host hundr json legacy lift lookup mark metric middlewar minut night nps outgo parallel phas privat pro prod record refer sandbox separat sinc someth srcid stay string ther though thread try us via we
    -1 $Ehints1 $Hnames1 $Hpoints1 $Jhints1 $Lnames1 %A1 %A2+ %A4 %B1 %B2+ %B4 %B4+ %C1+ %C2+ %D1+ %D2+ %E3+ %F4 %H2+ %H4 %K1 %K4++ %L1 %L2++ @choosing @faults @improve @insideCrm @norm @ofMethod @planhat @whatTo agent batch becaus box campaign click cluster color contract count csm deal edit end entry european fetch from go her if item limit match month my new no noth on one planhat profil quarter say several shar singl sit start status still team text thos thre twic two up usag valid who will wip wrong
    -2 $Bnames1 $Gnames2 $Jpoints1 %D4+ %E3 %G5 %G5+ %H3 %I1 %J1 %K4+ %L1+ %L1++ @counting @customers @handling @howOften @ofTempers bulk client domain external halfway it last of person see show sourc the they user why work
    -3 $Dnames1 $Hhints1 %E3++ %F1 %H2 @facts @ofTerms @toolVerbs account for import may pag rat send
    -4 $Enames1 $Lhints1 %B1+ and day
    -5 @recording
    -7 $Fpoints1
  `,
  H: `
    30 $Hnames1
    17 $Hpoints1
    13 %H1
    12 claud
    10 %H1+
    9 $Hhints1 %H2 ai ask
    8 can
    7 %H2+ agent assistant
    6 chat mcp
    5 $Lnames1 %H4 model my nam tool
    4 $Kpoints1 %H3 an connect copilot data it or
    3 $Epoints1 $Khints2 %H1++ %H4+ @ofMethod @recording @things connector cursor limit list log rol see
    2 $Cpoints1 $Ghints1 $Hnames2 %B2 %B4++ %G2 %H3+ %I5+ %L1 @data @faults @getting @tips about account acm admin chang deal direct do hook item login mandatory nps only over platform prompt query renewal with
    1 $Cnames1 $Hpoints2 %B1++ %B2++ %B3++ %C1+ %D1+ %D4+ %G1 %G5 %H2++ %H3++ %I1++ %I2++ %I3++ %I4+ %I4++ %I5 %I5++ @crossing @planhat authoriz averag bearer bot burn by cannot chatgpt colleagu comment contract credit doc doesnt draft each english gpt health hidden if lin llm me night nin not oauth often open own permiss pk plain planhat plug pull purpos read record return som still studio success such summariz summary talk through token trend want when window
    -1 $Bnames1 $Chints1 $Ehints1 $Fnames1 $Fpoints1 $Gpoints1 $Jpoints1 $Knames1 $Lhints1 $Lhints2 %A1+ %C2 %C3 %C4 %D3 %E1 %E2 %E2+ %F3 %G1+ %G2++ %J1+ %L1++ %L2+ @crm @happening @ofTeams @ofTempers @others column com day filter first get go hav import in inbox intern is mail mov on one out owner plan privat should the us who
    -2 %A2+ %E1+ %E3 %F1+ %F2 %G1++ %L4+ @crmToo @handling @improve after befor rat sinc wher
    -3 $Fhints1 %A2 %L3+ @crmOnly @facts be i sandbox test
    -7 *
  `,
  I: `
    15 $Inames1
    14 campaign
    12 rat
    9 %I1
    8 @surveyCraft scor
    7 $Ahints1 %I2 @survey
    6 * cam click wav
    5 $Ihints1 $Ipoints1 address detractor link quest recipient test the
    4 %E3 %I1++ %I2+ %I3 @people again filter first itself languag left mailbox owner receiv remark send twic
    3 %A1+ %I1+ %I4++ @choosing @handling @otherTools ask began but comment dat exclud half halfway launch mail me out peopl pick questionnair read respons stop target them whil within
    2 $Lpoints2 %D1+ %I5++ %L3 @facts @insideCrm @tips @withPeople after break contact csm dashboard delight employe english ex for hang in is month never no nudg on possibl product put resend satismeter say shown to tomorrow who whos
    1 $Bnames1 $Dhints1 $Dpoints1 $Ehints1 $Ihints2 %A2+ %B1++ %E1 %E1+ %E4 %F2 %G2 %G2+ %G4+ %G5+ %H3 %H3+ %I2++ %I3++ %I4+ %I5 %I5+ %J1 %K1+ %L2 @counting @judge @things a account ago already batch being box build by cap co colleagu count dach daily day did enabl exist fifty financ four from german hasnt himself it jira mayb minus mor myself non perhap phon planhatbot plus preview pro promoter raw reason red referral repli responder schedul sendgrid sent sourceid spot text that thos two variabl wait webhook year you
    -1 $Epoints1 $Fpoints2 $Lhints1 $Lpoints1 %A3 %A4+ %A5+ %B4 %C1++ %E1++ %E2 %E2+ %F1+ %F2++ %G1++ %G2++ %J1++ %J2+ %J2++ %J4 %L2++ @data @getting @improve @recording @rivals @whatTo add another anywher bad can cant churn claud client color copilot different dkim drag email everyon fiv forty found gav hav her hid hit i if inbox leaver liv login look mak many match mcp messag morn must night noth off outgo part qbr renam request return rol sav script sfdc shar sheet summariz ther thing thiz thre touch usag user valu vanish we week whol widget yesterday zapier
    -2 $Bpoints1 $Dnames2 $Hpoints1 $Jnames1 $Khints1 %B1 %B2 %C1+ %F1++ %J2 %J3 @howOften @joined @outside @together activity app are automat averag back creat data direct dont down each end eras extra factor field fill health how id log mov number onboard pull rul sequens sinc so som summary through wher
    -3 $Apoints1 $Fpoints1 $Lnames1 %A4 %A5 %C2 %L5 / @crmToo @ofBoth @ofTerms and any api at chang neutral push should start writ
    -4 $Cpoints1 $Gnames1 %G1+ @trouble call get new older only what without
    -5 $Cnames1 $Kpoints1 @norm customer nps want
    -6 $Hnames1 when
    -7 $Enames1 survey up
    -8 tim
  `,
  J: `
    22 $Jnames1
    11 $Jpoints1
    10 $Jhints1 %J1 plan
    8 %J1+
    7 bug templat
    6 %J2 @tips implementat shar
    5 %J4 sequens they
    4 $Jpoints2 %A4 %A5 %D3 %J2+ %J2++ %J4+ @ofMethod check client don hang kickoff see should step when
    3 $Chints1 $Dhints1 %C2 %F1+ %I1 %J1++ %L2++ due goal invit light my of onc open percent run that to week won
    2 $Dnames1 $Ehints1 $Knames2 $Knames3 %B1+ %D4 %F1++ %I1+ %J3 %J3+ %J4++ %J5 %L3++ %L4++ @crmToo @customers @ofBoth @outside @withPeople all arr as begin calendar day dos entry finish googl it itself land mail mileston overbook own peopl project report skip tick tim view workflow
    1 $Bhints1 $Jnames2 $Lhints1 $Lnames1 %A3 %A4+ %D1 %F2+ %F2++ %F3++ %J3++ %J5++ %K1+ %K3+ %K4++ %L1++ %L2 %L2+ %L3 * @judge affect app apply attach be behind clos color company complet comput consultant customer dat each eight feed fil get had hav he hour if instead item leav leaver link logo look meet much ninety nobody off old older onboard parent push put quarter reappear reassign receiv recur remain silly six someday spac start technical thre track upgrad vers welcom
    -1 $Ahints1 $Dnames2 $Fnames1 $Ghints1 $Gnames1 $Gpoints1 $Hnames1 $Ihints1 $Knames1 $Lpoints2 %A1+ %B2+ %B4 %B5 %D2+ %D2++ %E3+ %G3 %G4 %H1+ %I2+ %I4+ %L4 @choosing @crossing @data @faults @happening @improve @recording @rivals account ai backend can dashboard drop email filter grad guest her himself human i keep last less lost mad many matur model new or out owner pag person playbook portal profil read record segment set singl small somebody team test then under us wait wrong ws year
    -2 $Hpoints1 %C1+ %C5+ %E3 %F5 %G2 @getting @planhat @things @together a add and befor com how left no planhat rat survey the user visibl
    -3 $Hhints1 $Khints1 %A1 %B2 %D1+ %G1 %H1 @norm @ofTeams @otherTools @others @people @survey call do field our sinc up we
    -4 $Inames1 $Kpoints1 @handling but only professional ther
    -5 creat
    -6 $Lpoints1
    -8 for
  `,
  K: `
    24 $Knames1
    12 $Kpoints1
    11 @otherTools
    8 %K1
    7 @joined zapier
    5 %K2 %K5+ bigquery colleagu recur show timelin
    4 $Khints1 %K2+ %K4+ %K5++ @facts @planhat connector inbox mail offic outlook planhat privat shar snowflak
    3 $Hpoints1 $Kpoints3 $Lpoints1 %E1 %K3+ @recording @rivals domain from hotmail last liv log use zap
    2 $Jpoints1 $Kpoints2 %E1++ %E2++ %G1++ %K1+ %K2++ %K4 %K5 %L1 @crmToo ad call cc dont each end event firef hook just link mov next only record reply week
    1 $Dpoints2 $Enames1 $Ghints1 %A2+ %D1 %D4 %E3+ %E3++ %F3 %I4+ %K1++ %K3 %L1+ %L4+ @crmOnly @crossing @happening @judgingPlanhat @others account after already also anywher bcc business client com conversat de everybody fail few find for freshdesk go invoic january know land messag must nativ not out redshift review servic sery start status thread through tim two typeform ui under unpaid up we wer win would writ wrot
    -1 $Bpoints1 $Dpoints1 $Fnames1 $Hnames1 %A4 %A5 %B3+ %C1 %C1+ %C3+ %D1+ %E4 %E4+ %F1+ %G3+ %G4 %G4+ %H1+ %J4+ @choosing @handling @ofTeams alert alon anonymous befor boss but comment connect detractor email enough error filter fiv has in is it key month my onc segment should slack someth stranger task the to tool valu viewer visitor why
    -2 $Dhints2 $Epoints1 $Khints2 $Knames3 $Lnames1 %B4+ %D3+ %F1++ %F2 %F2++ %G3 %I1+ %J1+ @judge @ofTempers @surveyCraft @tips @toolVerbs @withPeople agent all by company day get her me no number owner peopl test they was what when without
    -3 $Dhints1 %A1 %A3 %I1 %L3 @customers @ofBoth gmail mailbox one own who
    -4 $Fhints1 $Gpoints1 $Jnames1 a an say them
    -6 %F2+ @counting do
    -7 ticket
  `,
  L: `
    18 $Lnames1
    10 * export sheet
    9 eras
    8 %L1++ sandbox
    7 fil intern so team
    6 $Lpoints1 %L1 %L1+ %L2+ load spreadsheet
    5 @ofTeams @rivals add cell dkim upload whol wrong
    4 $Ipoints1 $Lhints2 $Lpoints3 %I2+ @crmToo @facts @outside column csm edit fre her his lock okta request segment viewer who
    3 $Kpoints1 $Lnames2 %F1++ %J4+ %L2++ %L3+ @handling @ofMethod @toolVerbs alter availabl bulk european hand importer instead own picklist playbook professional sender spam survey tenant thing two use wip
    2 $Bhints1 $Dnames1 $Fnames1 $Ihints1 %A2++ %B1 %B3+ %D1 %F4 %G3+ %I2 %J1++ %J4 %L2 %L3 %L4 @recording comma company contract credit domain everywher for gdpr group headcount hid hom industry mak mandatory many must not person portal reason record renam revenu someon sso status switch sync templat try typ wher
    1 $Dnames2 $Ghints1 $Gpoints1 $Khints2 %A1 %A3 %C1 %C2 %C5 %D1+ %E1+ %E2+ %E3 %E3+ %F2++ %G2 %G4+ %H1 %J1+ %K1 %L5 @choosing @customers @howOften @improve @ofBoth alert american analytic and anna another anybody arr automat befor book broken catalyst certificat chang charg cheapest clean cluster com consultant country csv data deactivat delet dump duplicat enough everyth external financ firm flip forbid format gainsight grey guest head him hir identity in includ min model nam of on one outgo pag password per portfolio prefix problem provider px raiz region remain restor room salary scim se see soc sum support system taken turn unsubscrib valu want way we websit yesterday
    -1 $Ahints1 $Bpoints2 $Cpoints1 $Ehints2 $Fnames2 $Fpoints1 $Fpoints2 %A3+ %B5+ %C3++ %C4++ %E1 %F1+ %F2 %F2+ %F3+ %G1 %G1+ %H1++ %I1++ %I4 %I4+ %I4++ %J1 %J2 %J5 %K1+ %K2++ %K3++ %L4++ %L5++ @crmOnly @crossing @getting @happening @insideCrm @together @withPeople a adopt anywher appear archiv assign becaus bill blank bot business but classic click cod connector contact creat different each enrich ex figur fiv flow hour hundr inactiv into item itself job kept land look mad minut monday morn mrr never night no nps or out parent permiss push review schedul sid someth step success ten thre timelin tomorrow too upgrad usag via wav wer whil work workflow would writ zero
    -2 $Apoints1 $Cnames1 $Cnames2 $Hnames1 $Inames1 $Jhints1 %A2+ %A4+ %B1+ %B2 %D5 %K1++ %K2+ @planhat @surveyCraft about ask campaign color daily dashboard day deal do employe empty he hubspot i interfac it mor number over plan planhat product pull rat receiv rul sam scor script set sit than that the then today week with year
    -3 $Dhints1 $Dpoints1 $Fhints1 $Hpoints1 @faults @trouble address by client every filter hav how if invit leav lin list open possibl rest run send separat shar sinc whos
    -4 $Chints1 $Enames1 %D3 %D4 / @ofTempers account did last left put reassign stay task thos tim under
    -5 $Gnames1 @crm app can show sign to
    -6 %A1+ @counting got log
    -7 $Knames1 colleagu
  `,
};
