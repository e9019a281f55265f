package org.reelkeeper.samples;

/// The vocabulary of invented records.
final class Words {

    static final String[] COUNTRIES = names("""
            NORWAY;SWEDEN;DENMARK;FINLAND;ICELAND;GERMANY;FRANCE;SPAIN;PORTUGAL;ITALY;GREECE;TURKEY;POLAND;HUNGARY;AUSTRIA;
            SWITZERLAND;BELGIUM;NETHERLANDS;IRELAND;UK;RUSSIA;UKRAINE;GEORGIA;JAPAN;CHINA;INDIA;PAKISTAN;NEPAL;THAILAND;
            VIETNAM;INDONESIA;PHILIPPINES;AUSTRALIA;NEW ZEALAND;KENYA;GHANA;NIGERIA;ETHIOPIA;SOUTH AFRICA;EGYPT;MOROCCO;
            TUNISIA;ISRAEL;JORDAN;LEBANON;IRAQ;IRAN;MEXICO;BRAZIL;ARGENTINA;CHILE;PERU;COLOMBIA;CANADA;USA;VARIOUS;AT SEA;
            KYRGYSTAN;COLUMBIA;YUGOSLAVIA;ZAIRE""");

    static final String[] PLACE_STARTS = names("""
            Lar;Arv;Ska;Vaas;Aku;Brem;Nan;Burg;Coim;Ferr;Vol;Trab;Lub;Szeg;Lin;Chur;Nam;Zwol;Sli;Dund;Tve;Polt;Bat;Ota;Ning;
            Bhop;Mul;Pokh;Tran;Hue;Med;Ceb;Geel;Nel;Kis;Kum;Jos;Gond;Durb;Lux;Agad;Souss;Hai;Irb;Tyr;Mos;Yaz;Pueb;Rec;Ros;
            Tem;Cus;Cal;Reg;Tul;Harb;Quay;Salt;Elm;Oak""");

    static final String[] PLACE_ENDS = names("""
            vik;ika;gen;ara;reyri;en;tes;os;bra;ona;zon;lin;ed;ur;wolle;go;ee;poli;umi;ru;bo;al;tan;ang;an;ong;son;umu;asi;
            dar;ban;or;ir;fa;id;sul;la;ife;ario;uco;co;ina;sa;stad;field;ton;mouth;ford;holm;berg;dorf;ville;grad;abad""");

    static final String[] SYLLABLES = names("""
            ba;be;bi;bo;ce;da;de;di;do;fa;fe;ga;ge;gi;go;ha;he;ja;ka;ke;ki;ko;la;le;li;lo;lu;ma;me;mi;mo;mu;na;ne;ni;no;pa;pe;
            pi;po;ra;re;ri;ro;ru;sa;se;si;so;ta;te;ti;to;tu;va;ve;vi;vo;wa;we;za;ze;zi;zo""");

    static final String[] FIRST_NAMES = names("""
            Anna;Bertil;Carla;David;Elena;Farid;Greta;Hassan;Ines;Jonas;Keiko;Lars;Mira;Nils;Olga;Pablo;Rosa;Stefan;Tarek;
            Ulla;Viktor;Wanda;Yusuf;Zora;Amina;Bruno;Clara;Dario;Edith;Felix;Hanna;Igor;Julia;Karim;Lena;Marek;Nadia;Oscar""");

    static final String[] NAME_ENDS = names("""
            ar;stad;ino;gas;berg;ana;ell;sen;arra;sky;en;mark;eau;ara;ow;elli;ist;dal;ura;vang;ga;lund;mar;er;ic;el;an;bal;
            ouk;era;ves;ela;ov;al;ano;for;in;and;oz;ic;escu;idis;oglu;wala;moto;nen;aite;ovic;ez;inho""");

    static final String[] NOUNS = names("""
            minister;harbour;ferry;pilot;parliament;budget;bridge;factory;railway;village;market;hospital;school;museum;festival;
            river;mountain;glacier;border;agreement;treaty;summit;talks;strike;union;worker;farmer;harvest;drought;flood;storm;
            earthquake;rescue;helicopter;airport;aircraft;satellite;laboratory;scientist;vaccine;campaign;election;candidate;
            ballot;court;judge;lawyer;verdict;prison;police;protest;march;crowd;square;statue;palace;president;chancellor;
            ambassador;delegation;committee;commission;report;inquiry;tax;pension;bank;currency;export;import;price;fuel;oil;
            gas;pipeline;refinery;mine;coal;steel;shipyard;vessel;cargo;container;customs;tourist;hotel;beach;island;coast;
            lighthouse;fishing;trawler;whale;forest;timber;fire;brigade;reservoir;dam;power;station;reactor;grid;turbine;
            theatre;orchestra;concert;painter;gallery;exhibition;auction;manuscript;library;archive;film;actor;director;prize;
            stadium;match;goalkeeper;coach;champion;medal;race;cyclist;stage;tournament;referee;league;club;supporter;flag;
            anthem;ceremony;memorial;veteran;regiment;barracks;convoy;checkpoint;ceasefire;refugee;camp;tent;blanket;water;
            grain;aid;agency;spokesman;neighbour;family;child;teacher;student;university;exam;newspaper;editor;radio;
            broadcast;telephone;network;computer;engineer;tunnel;motorway;bus;tram;driver;taxi;bakery;bread;wine;cheese;
            orchard;vineyard;beekeeper;sheep;cattle;veterinary;inspector;quarantine;winter;snow;avalanche;ski;lift;cabin""");

    static final String[] ADJECTIVES = names("""
            new;old;northern;southern;eastern;western;local;national;regional;foreign;former;public;private;federal;annual;
            early;late;long;short;heavy;light;narrow;broad;quiet;loud;small;large;wooden;frozen;flooded;crowded;empty;disputed;
            historic;modern;temporary;permanent;secret;official;peaceful;violent;sudden;gradual;expected;unexpected;costly;
            cheap;famous;unknown;young;elderly;injured;missing;stranded;exhausted;cautious;hopeful;angry;grateful;worried;
            independent;international;European;African;Asian;medieval;industrial;rural;urban;coastal;remote;damaged;restored""");

    static final String[] VERBS = names("""
            opened;closed;visited;inspected;praised;criticised;rejected;accepted;signed;delayed;announced;described;defended;
            supported;opposed;launched;finished;repaired;replaced;crossed;reached;left;followed;joined;addressed;questioned;
            welcomed;warned;blamed;thanked;honoured;remembered;celebrated;protected;damaged;destroyed;rebuilt;examined;measured;
            counted;discovered;recovered;returned;delivered;loaded;blocked;cleared;guarded;searched;evacuated;sheltered;treated;
            bought;sold;exported;taxed;financed;postponed;cancelled;resumed;extended;shortened;broadcast;recorded;published""");

    static final String[] ADVERBS = names("""
            quickly;slowly;again;finally;reluctantly;openly;briefly;repeatedly;peacefully;unanimously;officially;reportedly;
            formally;partly;largely;immediately;later;already;publicly;privately;calmly;proudly;carefully;suddenly""");

    static final String[] LINKS = names("""
            after;before;while;because;although;as;since;until;despite the fact that;a day after;hours before;shortly after;
            two weeks after;in spite of reports that;amid signs that;even though;on the eve of the day when""");

    static final String[] DAYS = names("Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday");

    static final String[] MONTHS =
            names("January;February;March;April;May;June;July;August;September;October;November;December");

    static final String[] ROLES = names("""
            FOREIGN MINISTER;MAYOR;UNION LEADER;FARMER;FERRY CAPTAIN;EYEWITNESS;LOCAL RESIDENT;POLICE SPOKESMAN;DOCTOR;
            CHIEF ENGINEER;OPPOSITION LEADER;SPOKESWOMAN FOR THE PORT;TEACHER;SCIENTIST;TEAM COACH;SHOPKEEPER""");

    static final String[] LANGUAGES = names(
            "English;French;German;Russian;Spanish;Arabic;Portuguese;Japanese;Norwegian;Turkish;Swahili;Mandarin");

    static final String[] SHOTS = names("""
            VARIOUS OF;EXTERIOR OF;WIDE OF;CLOSE OF;PAN OF;AERIALS OF;INTERIOR OF;SIGN OUTSIDE;PEOPLE WALKING PAST;
            REPORTERS WAITING AT;POLICE STANDING NEAR;CARS DRIVING TO;FLAGS FLYING OVER;CHILDREN PLAYING BY""");

    static final String[] TOPICS = names("""
            Labour;Shipping;Politics / Domestic;Politics / International;Economy;Agriculture;Disasters / Natural;Arts;Culture;
            Science;Health;Sport;Religion;Crime;Education;Transport;Energy;Defence;Weather;Entertainment""");

    static final String[] PARTIES = names(
            "CITY TV;NORDVISION;CANAL SUR OESTE;STATE TV;HARBOUR RADIO;KANAL 9;LAKE TV;TELE COSTA;POOL;EBU;AP;CNN");

    private Words() {}

    private static String[] names(String list) {
        return list.replace("\n", "").split(";");
    }
}
