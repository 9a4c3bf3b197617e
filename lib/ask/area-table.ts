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
    9 $Ahints1 %A1 scor
    8 point
    7 account and down ingredient profil
    6 color sit
    5 $Anames1 any at everyon grad hav is look only or
    4 $Fhints1 $Hhints1 %A2 %A5 @improve @ofTempers @together bad can client com gav neutral ten than the zero
    3 %A1+ %A3+ %A4 %A4++ * @handling @survey as green how lik match may new night noth number onboard shift survey up usag weight what
    2 $Inames1 %A1++ %A2++ %A3++ %A5+ @customers @norm @others alway below book brand drag everybody expir fiv formula greener hand health hubspot i lin literal march mov my nps older plus pull rat result scorecard see several show silens sinc somebody that want yellow
    1 $Enames1 $Fpoints2 $Jpoints1 %A2+ %A4+ %A5++ %F5+ %G2+ %I1 @getting @howOften @surveyCraft abov add angry answer anyth begin blank border breakdown by chang company dashboard daughter do doabl empty ever every exact fit forty great happen includ into last left let lift littl lost manager matur minus most mother near no objectiv onc part pluss possibl rang ready recalculat refus riz round rul sav say separat setup seven simp sum thirty til tim tiny unit usabl valu was
    -1 $Chints1 $Cnames1 $Dnames1 $Ghints1 $Ipoints1 $Jhints1 $Khints1 $Kpoints1 $Lpoints1 $Lpoints2 %C2 %C4 %C4+ %D3 %E1+ %E4 %F1++ %F3+ %F3++ %G3 %H1 %H4 %I4++ %I5+ %J3+ %K2 %K4 %L4 / @crossing @ofTerms @people @planhat access ai among an back but clos column comment don doubl each edit english enterpriz entry exclud fall first flow goal hang has his id itself key kick land later log lowest many model money must nam now on other overwritten peopl per planhat quest raw renam respons rest sign switch them they trend twic updat use used visibl wav webhook wher wip
    -2 $Cpoints1 $Gpoints1 $Knames1 %B1+ %C2+ %D1+ %F1+ %G1 %G5 %J2+ %K1+ %L2+ @data @happening @insideCrm @otherTools @toolVerbs adopt churn contract expans link off over own quarter record red reply report shown through to touch
    -3 $Epoints1 %E2+ %E3 %E3+ %G4 %J1+ @recording featur its percent person send with
    -4 %D1 %D2 %K1 %L2 @ofMethod @things @withPeople salesforc
    -7 $Lnames1
  `,
  B: `
    18 $Bpoints1
    13 @crm
    8 %B1+ @crossing
    7 %B2+ @insideCrm say sourc
    6 filter her sid
    5 %B2 @faults both narrow sfdc
    4 $Bpoints2 %B1 %B3++ %B5+ @crmOnly back log long minut object over prospect the up
    3 $Lhints1 %B3+ %B4++ %F1+ @norm befor connect creat fetch how hubspot map modifi opportunity other salesforc stag two
    2 $Apoints1 $Bhints1 $Khints2 %B2++ %B4+ %C4+ @data @joined account after correct crm csm deal dont error every got health ids industry insufficient integrat into last on pull refresh sandbox sinc still ther to
    1 $Bpoints3 $Fpoints1 $Kpoints1 $Lhints2 $Lnames1 %A1 %A4 %A4+ %B1++ %B3 %B4 %B5++ %C2+ %C3+ %C4 %D1+ %E4++ %F1 %F1++ %G1++ %H1 %K1 @handling @happening @howOften @ofTeams @ofTerms @planhat @toolVerbs @withPeople across activ all archiv are arriv away be becaus box bring brought business but can card cas contact customer empty end eur external field friday from going land later leav lifecycl matter merg middlewar model nam need number old organiz person planhat rep rol run sit stay swap ten text then thre ticket till typ undo visibl whil
    -1 $Chints1 $Dnames2 $Hhints1 $Hnames1 $Ihints1 $Jpoints1 %A1+ %A1++ %D2 %E2 %F3 %G2 %I1+ %I3+ %J3 %K3+ @choosing @judge @trouble ai allow also anna automat bulk char company contract event find googl group has hidden ingredient is itself keep login mad mixpanel month next of ok open or peopl picklist prefix purpos recipient record refus region report seat sheet shown sign soon spin support that today too trigger twic upload via we window
    -2 $Bnames2 $Dhints1 $Hpoints1 $Jnames1 $Knames1 %A2+ %C5 %E2+ %F2 %I1 %K2+ / @ofMethod @people @surveyCraft @things add alert any app connector day doesnt not one owner read sam separat start though without
    -3 $Ipoints1 %C1 %E1+ %L1+ %L3 @crmToo @together ask chang column no plus spreadsheet tim
    -4 $Ahints1 $Dnames1 %A2 @counting @improve @otherTools @survey id key scor use
    -5 $Enames1 $Fnames1 $Ghints1 mail
    -7 by
    -9 *
  `,
  C: `
    13 $Cnames1 $Cpoints1
    10 @recording
    9 $Chints1
    8 %C2 @ofTerms
    7 year
    6 $Cnames2 %C1 %C2+ %C2++ %C5+ do is report
    5 %C1+ customer licens mrr what
    4 %C1++ %C4+ %L1+ @counting be
    3 %B1 %B3 %B5 %C3 %C3++ %C4 bas bill expans grey has it log nrr percent
    2 $Fnames1 %A1 %A1+ %B4 %C3+ %C4++ %C5 @improve @judge @norm @outside @trouble @withPeople com currency different fe forecast in money no put rat set someth typ upsell without
    1 $Enames1 $Fpoints1 $Fpoints2 $Lhints1 $Lhints3 %B2 %C5++ %I2 %I3 @faults @handling @happening add ahead arr begin but button calculat complaint confirm crm dollar ent enterpriz fee fill financ fiscal fix gross hav her i january keep later minimum mor new nobody ok other pag quarter renew revenu say screen second show shown sign still tab term than that ther thre usag we wher which why with yet
    -1 $Ahints1 $Apoints1 $Cpoints2 $Dnames1 $Dpoints1 $Ghints1 $Hnames1 $Jpoints2 $Knames1 %A2 %A3 %B2+ %D2+ %E1+ %E2 %F1 %F2 %F2+ %G1 %G1+ %G2+ %G3+ %I1 %I1+ %J1 %L3 %L4 / @customers @facts @insideCrm @ofMethod @things @tips @toolVerbs as cant chat clos contact empty export fixedperiod for format hid key long mak onc opportunity over phas professional read renewal scor see sfdc so stop sync tabl text two up want workflow
    -2 $Bpoints1 $Hpoints1 %A2+ %B1+ %D2 %H1 @otherTools @rivals @survey from hang hubspot item lin mandatory my noth on onboard only post team them week
    -3 $Bhints1 $Ehints1 $Inames1 $Lnames1 %E1 @howOften a account csm of was won
    -4 $Jnames1 $Jpoints1 $Khints1 $Kpoints1 %D1 %D1+ @crm befor dat our
    -6 @crossing when
    -10 *
  `,
  D: `
    20 $Dnames1
    10 $Dhints1 $Dpoints1
    9 $Dnames2 automat rul
    8 %D2+ flow
    7 %D3+ then trigger
    6 %D2 get messag should
    5 $Jnames1 %D1+ %D4 new no sinc tim when
    4 $Dhints2 %D3 %D4+ %I1+ assign chang fail human off row start
    3 $Bnames1 $Khints1 $Lpoints1 %B1+ %C1 @happening @improve @together @trouble @whatTo alert an approv automatical below but day fiv for giv import over owner ran real sam schedul send slack somebody wait webhook whenever x
    2 $Bnames2 $Cpoints2 $Jhints1 %B5 %D1++ %D3++ %D5 %J3 %L4 %L4+ %L5 %L5+ * @crm @crmOnly @ofBoth a about answer approval befor branch client creat drop els fall fetch fir insid leav mad mail noth notificat onc only pleas press reassign reminder som task tell ten the thiz though to twic typo went why work writ y
    1 $Bpoints1 $Ihints1 %A2 %A2+ %B4 %B5+ %C2 %D1 %D2++ %D5+ %F3+ %G1+ %G5+ %I1 %J2 %J3+ %K3+ @judgingPlanhat @ofTempers @survey @surveyCraft @toolVerbs again ahead all and arriv beforehand break button call chain check clock colleagu custom disabl doesnt early email end execut exist field filter fix follow forgot got handover has hi hour if javascript keep lady low manager mod month morn night of one open option out paus ping pipedriv post qbr renewal stag starter step stop success test their today tool touch twenty unhappy user week won would
    -1 $Ehints1 $Hnames1 $Hpoints1 $Jpoints1 $Lhints1 %A1 %A1++ %A5 %B1 %E3 %F1 %F5 %G1 %G1++ %G2 %G2++ %I1++ %I2+ %J1 %J5 %L1+ %L3 @insideCrm @planhat after are be being connect credit delet its itself key land loop my next number old other pag planhat put quest raw reason refus remain rest sit team than tier try variabl way we websit which within wrot year you zapier
    -2 $Epoints1 $Jnames2 $Khints2 $Knames1 %E1+ %I2 %I3 %K1 %K1+ %L1 @data @getting @joined @judge @recording app by due how instead last sid still who
    -3 $Apoints1 $Chints1 $Fhints1 $Fpoints1 $Gpoints1 %C3+ %C4 %H1+ @customers @facts @faults @ofMethod as company customer her log sandbox
    -4 $Fnames1 %B2 %C4+ @outside nam not or templat
    -5 @tips show
    -6 $Lnames1
  `,
  E: `
    22 $Enames1
    12 $Epoints1
    9 $Ehints1
    8 person user
    7 $Fhints1 %E2 activity day
    6 %E1+ %E2+ @ofTempers event gmail send visitor will
    5 %E3 adopt app wip
    4 %E4 %E5 %F2 @counting action address beat champion creat get id number stranger thos today under
    3 $Ghints1 $Lnames1 %A3+ %E1 %E3+ %E3++ %E4+ %E5+ %G4++ @customers @faults @trouble activ appear click dev experiens fin he history of our script seat seen stay touch up week
    2 $Fhints2 $Gpoints2 %A3 %E1++ %F2+ %F4 %G1 %G4 %G4+ %I2++ @crmToo @facts @handling @insideCrm @toolVerbs anonymous anywher built bulk delet featur last linkedin login many may must onboard pendo peopl phon renam report sent som stor used was work
    1 $Epoints2 $Fpoints2 $Lhints1 $Lpoints2 %A1+ %B1 %E4++ %G2++ %G3 %G3++ %I4 %K1 %K2 %K5 %L5 * @choosing @crossing @getting @happening @howOften @otherTools @people a ad amplitud any assign b backfill be becaus bot client company csv daily dedup did drop dur email fell fir fiv flat for glu her ignor leav leaver left mak mixpanel mobil never noth one or percentag power push raw releas relevanc sam she sign silent singl snippet stamp still storag survey tab they timezon titl track trait travel trial unknown we what who whos why wrong x
    -1 $Ahints1 $Dnames1 $Hhints1 $Hnames1 $Khints2 %A2 %A4 %B2+ %B3++ %B4 %C1 %C3 %D3+ %F1 %F1++ %F3+ %G2+ %J1 %J3+ %K1++ %K4+ %L1+ @data @joined @ofMethod @ofTeams @others @outside @tips after are as bas bigquery bring can chang crm customer do end eras error even everywher exist externalid fix forbid formula from gon got half isnt it its itself lik link list look mor need new normal now over parameter plan privat px remov request rul say ten them then thiz thread to too updat yesterday zapier
    -2 $Apoints1 $Cpoints1 $Kpoints1 $Kpoints2 %A5 %B2++ %B3 %C3+ %D2+ %G3+ %I1 %I1+ %J2+ %J3 %L1 @ofBoth @surveyCraft @withPeople answer at back com csm duplicat edit enterpriz gainsight go liv mail me minut my onc own owner rat real record remain run see through ticket uniqu with
    -3 $Fnames1 $Ihints1 $Jnames1 %C2 %C2+ %D3 %H1 %J2 account ask each filter night out valu want
    -4 $Dhints1 %F3 @rivals an field in scor
    -5 $Cnames1 the
    -6 all
  `,
  F: `
    18 $Fnames1
    15 $Fpoints1
    8 %F2+
    7 $Fhints1 %F2 %F3+ @counting tabl
    6 $Fnames2 %F1 widget
    5 figur lin monday ticket us
    4 %C1+ %C3+ %F3++ %F5+ @getting @ofMethod averag blank how qbr thiz tier yesterday
    3 $Fpoints2 %F1+ %F2++ %F3 %F4+ %F5++ @choosing @ofTeams board compar dashboard did each equal field if level me nps number per professional quarter segment text til trend valu want
    2 $Chints1 $Knames2 %A1+ %A5 %F1++ %J1 %J5 %K1+ @things a back built by csm day deck divid earlier formula go history i layout many month pag pdf red seat slid slow uniqu vs wher zendesk
    1 $Ahints1 $Cnames1 $Khints1 $Knames1 %A2+ %A4 %A5+ %B2 %B2+ %C1 %D1 %D2++ %D3 %E1++ %F5 %G1 %J3 %J4 %K1++ %K3++ @people among are automatical beforehand calc chart choos column comment contract coworker customer display edit enterpriz exec feed fill former funct gon in insid later liv lowest metric modul on one pipelin presentat region reply scor shar than the too utiliz visibl with wont zero
    -1 $Enames1 $Ghints1 $Ipoints1 $Jhints1 $Jnames2 $Jpoints1 $Kpoints1 %B1++ %B3+ %B4 %B5 %C4 %D4 %E4 %G2 %G4+ %H1+ %H2 %I1 %I1+ %J2++ %K4+ %L1++ %L3+ @facts @judge @surveyCraft across add admin adopt after an api archiv assign bi but button cannot com company complet contact detractor different do don drop experiens fail fe fil fiv from gross health hour it just mileston miss must night only percent person phon plan pluss pull recur respons right run sinc somebody stop sum top trigger was
    -2 $Bpoints1 $Dpoints1 $Lhints1 $Lhints2 %A2++ %A3++ %B1 %B1+ %J1++ %K1 %K2 %K4 %L2+ @handling @others @rivals all below can end export factor hand her instead list may out report whil why
    -3 $Jnames1 %B3 %C1++ %C2 %H1 %L1+ @crmOnly @crmToo @crossing @faults @withPeople and be everyon get is mail of percentag still that two week what
    -4 $Dnames1 client january which
    -5 $Apoints1 @recording
  `,
  G: `
    20 /
    17 $Gnames1
    15 $Gpoints1
    11 rest
    10 @rivals
    9 key
    8 %G1 %G1+ through
    7 writ
    6 by script
    5 %G2++ %G3+ @data call got interfac job
    4 $Ghints1 %G3 %G3++ char do duplicat our out sign them ticket
    3 $Dpoints1 %C4 %E1+ %G2 %G2+ %G4 %H1+ @crossing @together a api archiv ask cant cod dat error field kill now post push put run test updat url vital webhook when
    2 $Dpoints2 $Jnames2 $Khints1 %E4+ %J2+ * @withPeople accept access against back backend bas bill body company custom dev die externalid invoic licens list mad parameter payload public pull read sandbox set survey token was which with worker you
    1 $Cnames1 $Cpoints1 $Gpoints2 $Inames2 %B3 %C1++ %C3 %C3++ %C4++ %D3 %E1 %E2+ %E4 %G1++ %G5++ %H1++ %J2 %J3 %J3+ %J5+ %K5 %L3 %L5 @joined @ofTeams @tips about an another app area arent be bi blank churn churnzero companyid creat developer differ dry endless endpoint enrich fixedperiod format generat get helpdesk host hundr i id json legacy lift lookup metric middlewar minut miss night nps outgo parallel phas privat pro prod record request right separat sinc som someth stay string ther though thread totango try valu via we
    -1 $Bpoints1 $Ehints1 $Fpoints2 $Hnames1 $Hpoints1 $Jhints1 %A1 %A1++ %D1++ %D2+ %E3++ %H2+ %I2 %J1 %L1 @crmOnly @faults @howOften @improve @norm @ofMethod @ofTempers @whatTo agent already analytic batch becaus break campaign cluster color contract count csm deal end entry european fetch go if item limit lin login match month no noth old profil seat several shar singl still talk team text that then thos thre twic two up usag valid vs who will wip wrong
    -2 $Bnames1 $Gnames2 %C1+ %C2+ %D4+ %F4 %H3 %I1 %L1+ %L1++ %L2+ @choosing @customers @handling @planhat account bulk click domain edit external from halfway it last of on one person planhat say see show sourc the they user why work
    -3 $Dnames1 $Hhints1 $Jpoints1 %B2+ %D1+ %H2 @counting @facts @ofTerms @toolVerbs client for import may pag rat
    -4 $Lhints1 %B1+ and send
    -5 $Enames1 @recording day
    -8 $Fpoints1
  `,
  H: `
    30 $Hnames1
    17 $Hpoints1
    13 %H1 claud
    10 %H1+ ask
    9 $Hhints1 %H2 ai
    8 agent can
    7 %H2+ assistant mcp
    6 chat my
    5 $Lnames1 %H3 model nam
    4 $Kpoints1 %H4 connect data it or tool
    3 $Epoints1 $Hnames2 $Khints2 %H4+ @ofMethod @things account an connector copilot cursor limit list login rol
    2 $Cpoints1 $Ghints1 %B3++ %B4++ %G1 %G2 %H2++ %H3+ %H3++ %I5+ @crossing @data @faults @getting @recording @tips about acm admin chang deal do hook item log mandatory nps only over platform prompt query renewal see window with
    1 $Cnames1 $Hpoints2 $Khints1 %B1++ %B2++ %B3 %C1+ %D1+ %G5 %H1++ %H4++ %I1++ %I2++ %I3++ %I4+ %I4++ %I5 %I5++ %L3 @counting @outside @planhat authoriz averag bearer bot burn by cannot chatgpt comment contract credit demo direct doc doesnt draft each end english gpt hidden if lin llm me night not oauth often open own permiss pk plain planhat plug pull purpos read return robot security spin still studio success such summariz summary talk through token trend under will
    -1 $Bnames1 $Chints1 $Dnames1 $Ehints1 $Gpoints1 $Jpoints1 $Knames1 $Lhints2 %A1+ %A2+ %A3 %C2 %C3 %C4 %E2 %E2+ %E3 %F2 %F3 %G1+ %G2++ %J1+ %K1 @happening @ofBoth @ofTeams @ofTempers @others client com day filter first get go hand hav import in inbox intern is mail on one out owner plan privat the they us user who
    -2 %E1 %E1+ %F1+ %G1++ %L4+ @crmOnly @crmToo @handling @improve after befor rat should sinc wher
    -3 $Fhints1 %A2 %L3+ @facts be i sandbox test
    -7 *
  `,
  I: `
    15 $Inames1
    14 campaign
    12 rat
    9 %I1
    8 @surveyCraft scor
    7 $Ahints1 %I2 * @survey wav
    6 cam click quest
    5 $Ihints1 $Ipoints1 address detractor itself link recipient send test the
    4 %E3 %I2+ %I4++ @people again comment exclud filter first languag left mailbox owner remark twic
    3 %A1+ %I1++ %I3 %L3 @handling @otherTools ask began csm half launch mail me out peopl pick put questionnair receiv respons satismeter stop target them whil within
    2 %A2+ %D1+ %E4 %I1+ %I2++ %I5++ %K1+ @choosing @facts @insideCrm @withPeople after break but contact count dashboard dat delight employe english ex financ for four halfway hang in is month never nudg on possibl product read resend say shown to tomorrow who whos
    1 $Dhints1 $Ehints1 $Ihints2 $Lpoints2 %A2 %B1+ %C2+ %D2 %E1 %E1+ %F3 %F4 %G2+ %G4 %G4+ %G5+ %H3+ %I3+ %I4 %I4+ %I5 %K2++ %K4++ @counting @judge @others @things @tips a account ago already batch being box build by cap classic co colleagu dach daily day did enabl exist fifty from german hasnt himself hundr it list mayb minus no non perhap phon plus preview pro raw reason red referral repli responder schedul sendgrid slack sourceid spot text that thos two variabl wait was webhook which year you
    -1 $Epoints1 $Fhints1 $Fpoints2 $Gpoints1 $Lhints1 $Lpoints1 %A1 %A3 %A3+ %A5+ %B2 %B5 %C1 %C1+ %C1++ %C3 %D3 %D3+ %E2+ %F1+ %F1++ %F2+ %G2++ %J2 %J2++ @data @getting @improve @recording @rivals @whatTo another answer anywher averag bad blank can cant churn claud client color copilot csv dkim drag email expir forty found gav hav her hid hit i id if leav leaver liv login look mak many mcp messag morn must noth off part qbr renam request return rol sav script sfdc shar sheet sinc summariz summary ther thing thiz thre through tier token touch usag user valu vanish we week whol widget yesterday
    -2 $Dnames2 $Hpoints1 $Jnames1 %B4 %B4+ %C2 %C4 %E1++ %G1++ %J3 %J4 @crmToo @howOften @joined @outside @together activity app automat back creat data direct dont down each end eras extra factor field fill health how log mov night number onboard pull rul sequens so wher zapier
    -3 $Apoints1 $Bpoints1 $Fpoints1 $Khints1 $Lnames1 %A4 %B1 %L5 / @ofBoth @ofTerms and api are at chang get neutral older only push should som start without writ
    -4 $Cpoints1 $Kpoints1 %A5 %G1+ @trouble any call new nps what
    -5 $Gnames1 @norm customer want
    -6 $Cnames1 $Enames1 $Hnames1 when
    -7 survey up
    -8 tim
  `,
  J: `
    21 $Jnames1
    11 $Jpoints1
    10 $Jhints1 %J1 plan
    8 %J1+
    7 %J2 bug templat
    6 @tips implementat shar they
    5 $Jpoints2 %J2+ %J4 see
    4 %A5 %D3 %F1+ %J2++ %J4+ @ofMethod check client don hang kickoff sequens should step when won
    3 $Chints1 $Dhints1 $Ehints1 %I1 %J1++ customer due goal invit light mail my of onc open peopl percent run tick tim to week
    2 $Dnames1 $Jnames2 $Knames3 %A4 %F2+ %I1+ %J4++ %J5 %L2 %L2+ * @customers @ofBoth @withPeople all arr as begin calendar consultant day dos entry finish it item itself mileston overbook own project quarter remain report skip that view workflow
    1 $Ipoints1 $Knames2 $Lnames1 %A1++ %A3 %C2 %C3 %D4 %F1 %F1++ %F2++ %F3++ %J3 %J3++ %J5++ %K3+ %L2++ @crmToo @judge @outside @surveyCraft affect app appli apply attach be behind clos color comput dat each eight fil googl had hav he hour if instead invitat its land leav leaver link logo look meet much next ninety off old older onboard parent push put reappear reassign receiv recur silly six someday someth start task technical thre track upgrad vers welcom
    -1 $Ahints1 $Fhints1 $Fnames1 $Ghints1 $Gnames1 $Hnames1 $Hpoints1 $Ihints1 $Knames1 $Lpoints2 %A1 %B1 %B3 %B4 %B5 %C4+ %E3+ %F4 %F4+ %G4 %H1+ %I2 %I2+ %I4+ %K1 %K2++ @crossing @data @getting @happening @recording @rivals @things @trouble account ai approval backend below cam can chart dashboard data drop email exist filter from guest human i in keep last left less lost mad many matur model no other out owner pag per person playbook portal read record rol segment set singl small somebody status team typo under us visibl was wrong ws year
    -2 $Khints1 %C5+ %D2+ %E3 %F5 %G2 %G3 %H1 @choosing @improve @norm @planhat @together a add and call com grad her how new planhat sinc survey the then user wait
    -3 $Hhints1 $Kpoints1 %A1+ @ofTeams @otherTools @others @people @survey befor do field only our rat up we
    -4 $Inames1 %G1 @handling but ther
    -5 professional
    -6 $Lpoints1 creat
    -7 for
  `,
  K: `
    25 $Knames1
    12 $Kpoints1
    11 @otherTools
    9 %K1
    7 @joined zapier
    6 bigquery
    5 %K2 %K4+ @facts recur show timelin
    4 $Khints1 %K2+ %K4 @planhat colleagu connector inbox mail offic outlook planhat privat shar snowflak
    3 $Hpoints1 %K1+ %K1++ %K5+ @crmToo @recording domain last liv log use zap
    2 $Jpoints1 $Kpoints2 $Lpoints1 %E1 %K2++ %K4++ %L1 %L1+ @rivals call cc dont event firef from hook hotmail just mov next record reply week writ
    1 $Dpoints2 $Enames1 $Ghints1 $Kpoints3 %A2 %A2+ %D1 %D4 %D5 %E1++ %E2 %E2++ %F3 %G1++ %I4+ %I5+ %J3 %J3++ %K3 %K3+ %K3++ %K5 %K5++ %L2 %L4+ @crmOnly @crossing @happening @judgingPlanhat @others account ad already also anywher are bcc business client com conversat csat de each end everybody fail few find freshdesk go hour invoic january know land link must nativ netsuit not of only redshift review servic sery start status thread through tim two typeform ui unassign under unpaid up warehous we went win would wrot
    -1 $Bhints1 $Bpoints1 $Fnames1 $Hnames1 $Knames3 %A1+ %A4 %A5 %C1++ %C3+ %E4 %E4+ %F1+ %F2++ %F3+ %G2 %G2+ %G4+ %H1+ @choosing @data @handling alert alon anonymous be befor boss but comment connect detractor email enough error filter fiv has in is launch month number onc post segment should sit someth stranger task the thiz tool valu viewer visitor why
    -2 $Dhints2 $Dpoints1 $Khints2 $Lnames1 %A3 %C1 %C1+ %D3+ %F1++ %F2 %G4 %J1+ %J2+ %J4+ @judge @ofTempers @surveyCraft @tips agent all by company day get her it me no own owner peopl slack test they was what when without
    -3 $Dhints1 $Epoints1 $Fhints1 %I1 %I1+ %L3 @customers @toolVerbs @withPeople gmail mailbox one who
    -4 $Gpoints1 $Jnames1 %A1 @ofBoth a an say them
    -5 %F2+ do
    -6 @counting ticket
  `,
  L: `
    17 $Lnames1
    10 export sheet
    9 %L1++ * eras
    8 sandbox
    7 %L1+ %L2+ intern so team
    6 $Lpoints1 %L1 edit fil load spreadsheet
    5 @ofTeams @rivals add cell column dkim upload who whol wrong
    4 $Ipoints1 $Lhints2 $Lnames2 $Lpoints3 @crmToo @facts @outside fre her his importer lock okta request segment viewer
    3 $Bhints1 $Kpoints1 %F4 %J4+ %L2++ %L4 @handling @ofMethod @toolVerbs alter availabl bulk csm european instead own playbook professional sender spam survey tenant thing use wher wip
    2 $Dnames1 $Fnames1 $Ihints1 %A2++ %B1 %B3+ %C5 %D1 %E3 %E3+ %F1++ %G2 %G3+ %H1 %I2 %K1 %L2 %L3 %L3+ @improve @recording com comma company contract credit csv domain everywher gdpr group hand headcount hid hom mak mandatory many must not of person picklist reason record remain renam revenu se someon sso status switch sync taken templat try two want
    1 $Dnames2 $Dnames3 $Ghints1 $Gpoints1 $Khints2 %A1 %A1++ %A3 %B4+ %C1 %C2 %C2+ %C4 %C4+ %E5 %F2++ %G4+ %H3 %H3+ %H5 %I2+ %J1++ %J2+ %J4 %K4 %L3++ %L4+ @choosing @customers @howOften @ofBoth alert american analytic and anna another anybody arr automat becom befor book broken catalyst certificat chang charg cheapest clean cluster consultant country data deactivat delet dropdown dump enough external featur financ firm flip for forbid format friday gainsight grey guest head him hir id identity includ industry min model nam on onboard one outgo pag paid password portal portfolio prefix problem provider px raiz region restor room salary scim see soc sum summary system typ unsubscrib valu way we websit yesterday
    -1 $Ahints1 $Bpoints2 $Ehints2 $Fnames2 $Fpoints1 $Fpoints2 %A4+ %B1+ %B5+ %C3 %C3+ %C3++ %C4++ %F1+ %G1+ %I4 %I4++ %J1 %J3++ %J5 %K3++ @crmOnly @crossing @insideCrm @together a anywher appear archiv assign becaus bill brand business classic click cod connector contact creat customer different do each empty ent ex fiv flow hour hundr inactiv into it item kept mad minut monday mor mrr never night no nps old or out parent permiss push review schedul sid someth success ten that thre timelin tomorrow too upgrad usag used via wav whil workflow year zero
    -2 $Apoints1 $Cnames1 $Cnames2 $Cpoints1 $Fhints1 $Inames1 $Jhints1 %A2+ %B2 %C1+ %D3 %D4 %D5 %G1 %I1++ %I4+ %K1+ %K2+ %K2++ @getting @happening @planhat @surveyCraft about ask blank campaign color daily dashboard day deal employe enrich he hubspot i interfac land leav number over plan planhat product pull rat receiv rul sam set sit than then today week whos with would
    -3 $Dhints1 $Dpoints1 $Hnames1 $Hpoints1 %K1++ @faults account by client did every filter hav how if invit left lin list open possibl reassign rest run scor script send shar sinc the under
    -4 $Chints1 $Enames1 / @ofTempers @trouble address last separat stay task thos tim
    -5 $Gnames1 %A1+ @crm app put show sign to
    -6 @counting can got log
    -7 $Knames1 colleagu
  `,
};
