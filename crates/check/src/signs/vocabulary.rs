//! Words of addresses, prisons and illnesses, by language. Between bars: a word that stands by itself. A star where it
//! may go on, such as for cases. With capitals it is found with these capitals only.

use super::words::Kind::{self, Box, CareOf, Code, Health, Institution, Organisation, Street};

#[rustfmt::skip]
pub(super) const VOCABULARY: &[(Kind, &str)] = &[
    // English, and Russian prisons in English
    (Institution, "prison|prisons|jail|jails|gaol|penitentiar*|penal|colony|detention|remand|correctional|corrections|correction facility|isolator|custody suite|labour camp|labor camp|prison camp|reformatory|lock-up|inmate*|prisoner*|rehabilitation cent*|hospital|HMP|HMYOI|YOI|SCI|FCI|USP|FMC|FDC|MDC|DOC|SIZO|FKU|UFSIN|GUFSIN|FSIN|IVS|IK|LIU"),
    // Russian
    (Institution, "колони*|тюрьм*|тюрем*|сизо|ФКУ|ФКУЗ|ФКЛПУ|ФСИН|УФСИН|ГУФСИН|ИВС|ЦВСИГ|УФИЦ|ПБСТИН|ИУОТ|ЛТП|ИК|ЛИУ|ЛПУ|КП|ВК|ИЗ|ТПП|исправительн*|следственн* изолятор|следственный изолятор|изолятор*|спецприемник*|психиатрическ*|психбольниц*|больниц*|госпитал*|арестный дом|арестного дома|учреждени*|централ"),
    // Ukrainian, Belarusian
    (Institution, "колоні*|в'язниц*|тюрм*|СІЗО|СІЗА|ІТТ|УВП|ДУ|ДКВС|виправн*|ізолятор*|установ*|лікарн*|калоні*|турм*|ПК|выпраўленч*|ізалятар*|ІУАТ|бальніц*"),
    // German
    (Institution, "JVA|*gefängnis*|justizvollzug*|vollzugsanstalt*|haftanstalt*|untersuchungshaft*|strafanstalt*|strafkolonie*|straflager*|haftkrankenhaus|bezirkskrankenhaus|forensik|krankenhaus"),
    // Turkish, Azerbaijani, Kurdish, Uzbek, Kazakh
    (Institution, "*cezaev*|C.İ.K.|f tipi|t tipi|l tipi|s tipi|e tipi|m tipi|*eğitimev*|geri gönderme|*hastane*|ceza infaz*|infaz kurum*|ceza ve infaz*|hapishane*|tutukev*|CİK|koğuş*|həbsxana*|*təcridxana*|cəzaçəkmə*|penitensiar*|türmə*|müəssisə*|zindan*|girtîgeh*|qamoqxona*|түрме*|мекемесі"),
    // Persian, Arabic
    (Institution, "*زندان*|*بازداشتگاه*|*ندامتگاه*|*سجن*|*سجون*|*معتقل*|مركز تأهيل*|مركز تاهيل*|مركز إصلاح*|مركز احتجاز*|*ليمان*|*مستشفى*|*بیمارستان*"),
    // Chinese, Japanese, Korean
    (Institution, "*监狱*|*監獄*|*看守所*|*拘留所*|*懲教*|*惩教*|*劳教*|*戒毒所*|*监区*|*監區*|*少管所*|*刑務所*|*拘置所*|*医院*|*醫院*|*교도소*|*구치소*"),
    // Spanish, Portuguese, French, Italian, Polish, Romanian
    (Institution, "prisión|prision|prisiones|cárcel*|carcel*|penal|penitenciari*|reclusorio*|centro de reclusión|centro de detención|calabozo*|presidio*|combinado del|internado judicial|prisão|presídio*|cadeia*|maison d'arrêt|pénitenti*|centre de détention|carcere*|casa circondariale|casa di reclusione|więzien*|zakład karny|zakładu karnego|areszt*|penitenciar*|închisoare*"),
    // Others
    (Institution, "vankila*|fängelse*|anstalten|kalėjim*|cietum*|vangla*|věznice*|vazební*|börtön*|zatvor*|затвор*|trại giam*|trại tạm giam*|nhà tù*|penjara*|lapas|rutan|*ციხე*|*პენიტენციურ*|*დაწესებულებ*|*բանտ*|*քրեակատարողական*|*כלא*|*בית סוהר*|*בית הסוהר*|*ထောင်*|*เรือนจำ*|*जेल*|*कारागार*|φυλακ*"),

    (Organisation, "committee|foundation|association|initiative|organization|organisation|solidarity|union|embassy|consulate|lawyer*|advocate*|attorney*|solicitor*|law firm|law office|church|parish|office|society|editorial|NGO|ABC"),
    (Organisation, "фонд*|комитет*|ассоциаци*|обществ*|инициатив*|редакци*|адвокат*|бюро|посольств*|храм*|приход*|центр*|правозащитн*|солидарност*|комітет*|асоціаці*|ініціатив*|редакці*|товариств*|солідарніст*|камітэт*"),
    (Organisation, "*stiftung|verein|e.v.|komitee|*kanzlei|rechtsanw*|botschaft|*gemeinde|*büro|redaktion|derneğ*|vakf*|vakıf|barosu|bürosu|sendika*|cəmiyyət*|fondu|avukat*|genel merkez*|örgüt*|gazete*|partisi|*müdürlü*|*komutanlı*|vəkil*|comité|fundación|asociación|embajada|abogad*|bufete|fondation|cabinet|komitet|fundacja|stowarzyszenie|kancelaria"),
    (Organisation, "*基金会*|*基金會*|*委员会*|*委員會*|*协会*|*協會*|*律师*|*律師*|*大使馆*|*大使館*|*教会*|*教會*|*بنیاد*|*کمیته*|*وکیل*|*انجمن*|*مؤسسة*|*لجنة*|*جمعية*|*محام*|*سفارة*"),

    (Box, "po box|p.o. box|p.o.box|p. o. box|p o box|p.o.b.|POB|B.P.|case postale|post office box|postal box|postfach|apartado|apartado postal|casilla postal|casilla de correo|casella postale|caixa postal|postbus|postboks|boîte postale|p.k.|posta kutusu|abonent qutusu|poçt qutusu|p/q|apdo.|apdo. postal|skrytka pocztowa|skr. pocztowa|skr. poczt.|gpo box|private bag|locked bag|apartado de correos|apartado aéreo|poštovní přihrádka|poštová priečinka|postkast|postilokero|pašto dėžutė|abonentinė dėžutė|pasta kaste|pasta kastīte|abonenta kastīte|poštanski pretinac|poštanski fah"),
    (Box, "a/ya|а/я|а.я.|п/я|абонентский ящик|абонентском ящике|почтовый ящик|поштова скринька|поштова скриня|абонентська скринька|абонентская ячейка|а/с|а/ж|п/с|ს/ყ|абаненцкая скрыня|абаненцкая скрынка|абанементная скрынка|паштовая скрыня|*信箱*|*郵箱*|صندوق پستی|صندوق البريد|صندوق بريد|ص.ب|ص. ب|пощенска кутия|поштански фах|пошта жәшігі|абоненттік жәшік|საფოსტო ყუთი|ת.ד.|תא דואר|*私書箱*|*사서함*|*ፖስታ ሳጥን*|*ፖስታ ሳጥን ቁጥር*|ፖ.ሳ.ቁ."),
    (CareOf, "c/o|℅|care of|poste restante|до востребования|до запитання|для передачи|для передачі|z. hd.|z.hd.|eliyle|*转交*|*轉交*|letters to a|letters to|листи до|письма для|лісты для|briefe an|cartas para|بواسطة|توسط"),

    // Words that may have a house's or a flat's number beside them
    (Street, "ул.|ул|вул.|вул|пер.|пер|наб|просп|мкр|вал|тракт|спуск|узвіз|узвоз|пров.|зав.|просп.|пр-т|пр-кт|пр-д|пр.|б-р|бул.|наб.|туп.|мкр.|пл.|улиц*|вулиц*|вуліц*|переул*|провул*|завул*|проспект*|праспект*|бульвар*|шосс*|шашы|набережн*|площад*|проезд*|тупик*|микрорайон*|мікрорайон*|көшесі|даңғылы|кв.|кв|квартир*|кватэр*"),
    (Street, "street|str.|str|st.|st|road|rd|rd.|avenue|ave|ave.|lane|ln|boulevard|blvd|blvd.|drive|terrace|crescent|highway|hwy|embankment|prospekt|prospect|pereulok|ulitsa|ulitse|shosse|close|gardens|row|way|parkway|square|mews|flat|apt|apartment|val|spusk|proezd|ul.|ul|ulica|ulicy|al.|vul.|vul|per.|nab.|vulic*|vulits*|vulyts*|uzviz|bulvar|naberezhn*|ploshchad*|*straße*|*strasse*|*str.|*weg|*gasse|*allee|*platz|*ufer|*damm|*steig"),
    (Street, "calle|c/|avenida|av.|avda.|carrera|cra.|cra|paseo|pasaje|callejón|rua|viale|corso|rue|place|chemin|impasse|quai|sokak*|sokağı|sok.|sk.|caddesi*|cad.|cd.|bulvar*|mahalle*|mah.|küç.|küçə*|prospekti|döngə*|qəs.|qəsəbə*|ev|mənzil*|mən.|daire*|d:|no:"),
    (Street, "*خیابان*|*کوچه*|*بلوار*|*میدان*|*پلاک*|*شارع*|*حارة*|*ميدان*|حي|ش|*路*|*街*|*大道*|*巷*|*道*|*弄*|*胡同*|*号楼*|*號樓*|*栋*|*棟*|*幢*|*丁目*|số|רחוב|*ქუჩა*|*փողոց*"),
    (Street, "ქ.|փող.|көчөсү|көч.|кӯчаи|кучаи|ko'chasi|koʻchasi|ko‘chasi|кўчаси|xonadon|пәтер|батир|*मार्ग*|*मकान*|*ถนน*|*ซอย*|*လမ်း*|marg|h.no.|h. no.|house no."),
    (Code, "индекс*|індекс*|zip|zip code|postcode|post code|postal code|plz|posta kodu|poçt indeksi|código postal|codigo postal|کد پستی|کدپستی|الرمز البريدي|*邮编*|*郵編*|*邮政编码*"),

    (Health, "diagnosis|diagnosed|diagnoses|schizophreni*|psychiatric|psychosis|psychotic|epilepsy|epileptic|HIV|HIV-positive|hepatitis|tubercul*|cancer|tumour*|tumor|tumors|oncology|oncological|diabetes|diabetic|multiple sclerosis|heart attack|disability|disabilities|disabled|pregnant|pregnancy|chemotherapy|dialysis|asthma|hospital ward|medical ward|sick ward|infirmary|depression|suicide|suicidal"),
    (Health, "диагноз*|диагност*|шизофрени*|психиатрическ*|психоз*|эпилепси*|гепатит*|туберкулез*|онкологическ*|онкозаболев*|онкология|онкологию|опухол*|диабет*|инвалид*|инсульт*|инфаркт*|беременн*|медсанчаст*|химиотерап*|рассеянный склероз|рассеянного склероза|астма|астмой|астмы|ВИЧ|СПИД|рак груди|рака груди|рак легких|рак крови|раком|палата №|палате №|палата номер"),
    (Health, "діагно*|шизофрені*|психіатричн*|епілепсі*|гепатит*|туберкульоз*|онкологічн*|пухлин*|діабет*|інвалідн*|вагітн*|ВІЛ|дыягназ*|псіхіятрычн*|псіхіятрычн*|сухоты|анкалагічн*|цукров*|цяжарн*"),
    (Health, "diagnose*|diagnostiziert*|schizophreni*|krebs|krebserkrankung|krebskrank*|epilepsie|tuberkulose|*behinderung|schwanger*|psychiatrisch*|depressionen|tanısı|teşhis*|kanser*|şizofreni*|epilepsi|verem|diyabet*|hamile*|engelli|psikiyatri*|diaqnoz*|xərçəng*|vərəm*|epilepsiya*|hamilə*|əlil*|psixiatri*"),
    (Health, "diagnosticad*|diagnóstico*|esquizofreni*|psiquiátric*|cáncer|VIH|epilepsia|tuberculosis|discapacidad*|embarazada|séropositi*|schizophrénie|handicapé*|gruźlic*|nowotw*|padaczk*|niepełnosprawn*"),
    (Health, "*سرطان*|*صرع*|*دیابت*|*اسکیزوفرنی*|*روان‌پزشک*|*روانپزشک*|*هپاتیت*|*معلولیت*|*باردار*|*تشخیص بیماری*|*فصام*|*السكري*|*الصرع*|*التهاب الكبد*|*مرض السل*|*إعاقة*|*مرض نفسي*|*诊断*|*診斷*|*癌*|*精神病*|*精神分裂*|*癫痫*|*癲癇*|*糖尿病*|*肝炎*|*肺结核*|*肺結核*|*艾滋*|*愛滋*|*残疾*|*殘疾*|*怀孕*|*懷孕*|*白血病*"),
];
