//! Contact and acts of the protected person, in Spanish.
//!
//! "Le" is "you" as well as "her": "un abogado puede explicarle" is harmless. What is said of somebody else doing it is excused by `others`.

pub(super) mod guards;

use super::{REACH, RULE, SAY_FOLLOW, SAY_LAWYER};
use crate::check::wording::Phrase;

/// Persons, verbs and what persons may be moved to do. Verbs come as orders and infinitives with a pronoun (`-her`), as infinitives (`-inf`), as
/// orders to "usted" (`-you`) and "tú" (`-tu`), and as what follows "que" or "no" with a pronoun before it (`-that`).
pub(super) const CLASSES: &[(&str, &str)] = &[
    (
        "mate",
        "pareja/esposa/esposo/mujer/marido/novia/novio/ex/cónyuge/compañera/compañero/expareja/exesposa/exesposo/exnovia/exnovio/\
            prometida/prometido",
    ),
    (
        "done",
        "denunció/llamó/reportó/acusó/declaró; hizo (la | una) (denuncia/llamada/acusación/declaración); (puso/presentó/interpuso) (la | \
            una) (denuncia/queja/querella); llamó a la policía",
    ),
    (
        "someone",
        "(presunta/supuesta/presuntas)? víctima/víctimas/denunciante/denunciantes/querellante/acusadora/acusador; (testigo/testigos); otra \
            persona/parte/progenitora; otro progenitor/padre; (persona/mujer/señora/parte/familiar) (que (lo/la/le/te)? <done> | \
            protegida/protegido | que (la | su | una)? (orden/fianza) protege | nombrada en | mencionada en | que protege); hombre que \
            (lo/la/te)? <done>",
    ),
    (
        "other",
        "(la/el/las/los/una/un/esa/ese/esta/este/cualquier/toda) <someone>; (su/tu/mi) (ex | antigua | antiguo)? <mate>; (la/el) (madre/\
            mamá/padre/papá) de (sus/tus/mis/los/su/tu) (hijos/hijas/hijo/hija/niños/bebé); quien (lo/la/te)? <done>",
    ),
    (
        "kin",
        "(su/sus) (madre/mamá/padre/papá/padres/hermana/hermano/hermanas/hermanos/familia/amiga/amigo/amigas/amigos/jefe/jefa/trabajo/\
            vecina/vecino/vecinos/parientes/familiares); (la/los/el/las) (madre/mamá/padre/papá/padres/hermana/hermano/familia/amigas/\
            amigos/parientes/familiares) (de (ella | él | <other>) | del denunciante)",
    ),
    ("she", "ella/ellas/ellos/=él; <other>"),
    (
        "to",
        "(a/para/hacia) (<other> | ella/ellas/ellos/=él | (la | el | los) (madre/mamá/padre/padres/familia/hermana/hermano/amigos/amigas) \
            (de (ella | él | <other>) | del denunciante)); al (denunciante/testigo/querellante/<mate> | padre de (sus | tus) hijos | otro \
            progenitor | hombre que <done>)",
    ),
    ("with", "con (<other> | <kin> | ella/ellas/ellos/=él); con el denunciante/testigo"),
    ("of", "de (<other> | ella/ellas/ellos/=él | su parte); del (denunciante/testigo)"),
    (
        "write-her",
        "escriba/escribe/escribí/escribir/escribiendo/hable/habla/hablá/hablar/hablando/mande/manda/mandá/mandar/mandando/envíe/envía/\
            enviá/enviar/enviando/dé/da/dar/dando/responda/responde/responder/conteste/contesta/contestar/deje/deja/dejar/lleve/lleva/\
            llevar/regale/regala/regalar/compre/compra/comprar/entregue/entrega/entregar/devuelva/devuelve/devolver/textee/textea/textear/\
            avise/avisa/avisar/agradezca/agradece/agradecer~le/les/selo/sela",
    ),
    (
        "tell-her",
        "pida/pide/pedí/pedir/pidiendo/diga/di/decí/decir/diciendo/pregunte/pregunta/preguntá/preguntar/preguntando/ruegue/ruega/rogar/\
            rogando/suplique/suplica/suplicar/suplicando/implore/implora/implorar/explique/explica/explicá/explicar/recuerde/recuerda/\
            recordar/prometa/promete/prometer/ofrezca/ofrece/ofrecer/sugiera/sugiere/sugerir/sugiriendo/proponga/propón/proponer/aconseje/\
            aconseja/aconsejar/recomiende/recomienda/recomendar/cuente/cuenta/contar/insista/insistir/exija/exige/exigir/mienta/miente/\
            mentir/solicite/solicita/solicitar/haga/haz/hacé/hacer~le/les/selo/sela",
    ),
    (
        "call-her",
        "llame/llama/llamá/llamar/llamando/contacte/contacta/contactá/contactar/contactando/visite/visita/visitá/visitar/visitando/busque/\
            busca/buscá/buscar/aborde/aborda/abordar/localice/localiza/localizar/espere/espera/esperar/acompañe/acompaña/acompañar/\
            tranquilice/tranquiliza/tranquilizar~la/las/lo/los/le/les",
    ),
    (
        "urge-her",
        "convenza/convence/convencé/convencer/convenciendo/persuada/persuade/persuadir/presione/presiona/presionar/presionando/anime/\
            anima/animar/animando/aliente/alienta/alentar/obligue/obliga/obligar/fuerce/fuerza/forzar/amenace/amenaza/amenazar/invite/\
            invita/invitar/disuada/disuade/disuadir/motive/motiva/motivar/empuje/empuja/empujar~la/las/lo/los/le/les",
    ),
    (
        "write-inf",
        "escribir/hablar/mandar/enviar/dar/responder/contestar/dejar/llevar/regalar/entregar/textear/avisar/telefonear",
    ),
    (
        "write-you",
        "escriba/hable/mande/envíe/responda/conteste/entregue/textee/lleve/deje/escribe/habla/manda/envía/responde/telefonee",
    ),
    (
        "tell-inf",
        "pedir/decir/preguntar/rogar/suplicar/explicar/recordar/prometer/ofrecer/sugerir/proponer/aconsejar/recomendar/exigir/mentir/\
            solicitar/contar",
    ),
    (
        "tell-you",
        "pida/diga/pregunte/ruegue/suplique/explique/recuerde/prometa/ofrezca/sugiera/proponga/aconseje/exija/solicite/cuente/pide/dile/\
            pregunta",
    ),
    ("call-inf", "llamar/contactar/visitar/buscar/abordar/localizar/textear/esperar/acompañar/ver/encontrar"),
    (
        "call-you",
        "llame/contacte/visite/busque/aborde/localice/textee/llama/contacta/visita/busca/espere/vea",
    ),
    (
        "urge-inf",
        "convencer/persuadir/presionar/animar/alentar/obligar/forzar/amenazar/invitar/disuadir/motivar/empujar",
    ),
    (
        "urge-you",
        "convenza/persuada/presione/anime/aliente/obligue/fuerce/amenace/invite/disuada/convence/presiona/anima",
    ),
    (
        "write-that",
        "escriba/hable/mande/envíe/dé/responda/conteste/deje/lleve/entregue/textee/avise/escribas/hables/mandes/envíes/des/respondas",
    ),
    (
        "tell-that",
        "pida/diga/pregunte/ruegue/suplique/explique/recuerde/prometa/ofrezca/sugiera/proponga/aconseje/recomiende/cuente/exija/mienta/\
            pidas/digas/preguntes/ruegues/haga/hagas",
    ),
    ("call-that", "llame/contacte/visite/busque/aborde/localice/textee/llames/contactes/visites/busques"),
    ("urge-that", "convenza/persuada/presione/anime/aliente/obligue/fuerce/amenace/convenzas/presiones"),
    (
        "able",
        "puede/puedes/podría/podrías/debe/debería/quiere/quieres/intente/trate; (va | vas | trate | intenta | trata) (a | de); tiene que; \
            tienes que",
    ),
    (
        "act",
        "escribir/firmar/retirar/decir/llamar/pedir/cambiar/modificar/redactar/corregir/volver/perdonar/renunciar/abandonar/enviar/ayudar/\
            admitir/mentir/hablar/contactar/anular/cancelar/explicar/aceptar/venir/retractarse/desistir; no (declarar/testificar/ir/venir/\
            presentarse/hablar); apoyarlo/apoyarla/ayudarlo/ayudarla",
    ),
    (
        "acts",
        "(no | se | le | lo | la | los)? (se | le | lo)? (escriba/firme/retire/diga/llame/pida/cambie/modifique/redacte/corrija/vuelva/\
            perdone/renuncie/abandone/envíe/ayude/admita/mienta/hable/contacte/anule/cancele/explique/acepte/venga/retracte/desista/\
            declare/testifique/vaya/presente/apoye/deje/dé/sepa/entienda)",
    ),
    (
        "paper",
        "(nueva/breve/buena)? (carta/cartas/declaración/nota/retractación/mensaje/video/correo/testimonio | declaración jurada | carta de \
            apoyo) (firmada/firmado/jurada/escrita/notariada)?",
    ),
    (
        "third",
        "(un/una/unos/algún/alguna/su/sus/tu/tus/los/las/otra/otro) (buen | buena | otro | otra | tercera)? (amigo/amiga/amigos/amigas/\
            familiar/familiares/pariente/parientes/madre/mamá/padre/papá/hermano/hermana/hermanos/primo/prima/hijo/hija/hijos/niños/\
            vecino/vecina/colega/conocido/persona/tercero/pastor) (en común | de confianza | de la familia | de su familia)?; alguien \
            (más)?; otra persona; un tercero; terceros",
    ),
];

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: REACH,
        words: "<write-her>; <call-her>; (si/cuando) (usted)? (la/lo/las) (llama/llamas/visita/visitas/contacta/contactas/busca/buscas); \
            (si/cuando) (usted)? (le/les) (escribe/escribes/habla/hablas/manda/mandas/envía/envías/responde/contesta); (si/cuando) \
            (usted)? (llama/llamas/visita/contacta/busca/escribe/habla/hablas) (<to> | <with>); (<write-inf> | <write-you>) (_3) <to>; \
            (<call-inf> | <call-you>) (_1) (<to> | a <kin>); (hable/hablar/converse/conversar/platique/organice/organizar/acuerde/acordar/\
            discuta/discutir/planee/planear/comparta/compartir/decida/decidir/arregle/arreglar) (_4) <with>; (sea/ser/sé) (amable/bueno/\
            buena/cariñoso/cariñosa/paciente) <with>; (si/cuando) <she> (lo/la/le/te)? (llama/llame/escribe/escriba/contacta/contacte/\
            busca/busque) (_3) , ^ (simplemente)? ((usted)? puede (contestar/responder/hablar) | (conteste/contéstele/responda/respóndale/\
            hable)); (le/les) <write-that>; (la/lo/las/los/le/les) <call-that>; (le/les) <able> <write-inf>; (la/lo/las/los/le/les) <able> \
            <call-inf>; (hable/habla/hablar/hablando/converse/conversar/conversando/platique/platica/platicar/charle/charlar/comuníquese/\
            comunícate/comunicarse/comunicarte/contáctese/contactarse/póngase/ponte | ponerse | ponerte | póngase en contacto | entre en \
            contacto | entrar en contacto | mantenga (el)? contacto | mantener (el)? contacto | mantenerse en contacto | manténgase en \
            contacto | siga en contacto | reúnase/reúnete/reunirse/reunirte/júntese/juntarse/encuéntrese/encontrarse/véase/verse/salga/\
            salir/quede/quedar/cene/cenar | tenga una (charla/conversación) | pase tiempo | pasar tiempo | tome un café | vuelva a hablar \
            | volver a hablar | hágase ver) (directamente | en persona | de nuevo | otra vez | en contacto | a solas | con calma | _1)? \
            <with>; hablarlo <with>; háblelo <with>; (vaya/ve/ir/vuelva/volver/regrese/regresar/pase/pasar/venga) (_2) (a | por) (verla/\
            verlo/buscarla/buscarlo/visitarla/visitarlo/encontrarla | su casa/trabajo/escuela/apartamento/puerta/oficina | (la | el) \
            (casa/trabajo) de (ella/él | <other>)); (vuelva/volver/regrese/regresar/mudarse/múdese) (a (vivir | casa) (de nuevo)?)? \
            <with>; (espere/esperar) (_1) (afuera | fuera | cerca) de (su | la) (casa/trabajo/escuela); (<write-inf>/visite/haga | hacer | \
            hágale) una (visita | llamada) (<to>)?; (conteste/contestar/responda/responder/devuelva/devolver) (sus | las) (llamadas/\
            mensajes/textos) (de <she>)?; (deje/dejar/mande/mandar/envíe/enviar) (_3) para <she>",
        but: "(<write-her> | <call-her>) (a)? (<official> | <lawyer>); <write-her> (espacio | tiempo | un tiempo); déjela/déjelo (en paz | \
            tranquila | tranquilo | elegir | decidir); dele (tiempo | espacio); darle (tiempo | espacio)",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
    Phrase {
        id: "ask",
        words: "<tell-her>; <urge-her>; (si/cuando) (usted)? (le/les) (pide/pides/ruega/sugiere/propone/ofrece/promete/suplica); (si/\
            cuando) (usted)? (la/lo) (convence/presiona/anima/obliga/persuade/amenaza); (<tell-inf> | <tell-you>) (_3) <to>; (<urge-inf> | \
            <urge-you>) (_1) (<to> | a <kin>); (le/les) <tell-that>; (la/lo/las/los/le/les) <urge-that>; (le/les) <able> <tell-inf>; (la/\
            lo/las/los/le/les) <able> <urge-inf>; (haga/hacer/ejerza/ejercer/ponga/poner/meta) presión (a | sobre | en) (<she> | <kin>); \
            (negocie/negociar/arréglese/arreglarse/arregle/arreglar/resuelva/resolver/acuerde/acordar/discúlpese/disculparse/discúlpate/\
            disculparte) (_2) <with>; (pida/pedir/pídale/pedirle/ruegue) (perdón/disculpas/apoyo/ayuda/permiso) (_1) <to>; (vea/ver/\
            pregunte/averigüe/averiguar/pregúntele) si <she> (quiere/quisiera/acepta/aceptaría/puede/podría/estaría/está/desea); (trate de \
            | tratar de | intente | intentar) (hacerla | hacerlo) (entrar en razón | cambiar | entender)",
        but: "(<tell-her> | <urge-her>) (a)? (<official> | <lawyer>)",
        unless_after: "",
        rule: RULE,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "their-act",
        words: "(haga/haz/hacer/logre/logra/lograr/consiga/consigue/conseguir/procure/procurar/pida/pide/pedir/quiere/quieres/desea/\
            necesita/necesitas/espere/esperar/exija/sugiera/insista/insistir/asegúrese/asegurarse/asegúrate | es (mejor/bueno/útil/\
            importante/conveniente) | sería (mejor/bueno/útil/conveniente) | hace falta | ojalá) (de/en)? que <she> _; <she> (debe/debería \
            | tiene que | tendría que | necesita | haría bien en) <act>; (ayuda/ayudaría/ayudará/útil/mejor/bueno) (mucho)? si <she>; que \
            <other> <acts>; que (ella/=él) <acts>; (consiga/conseguir/obtenga/obtener/traiga/traer/pida/pedir/presente/presentar/use/usar/\
            lleve/llevar/reúna/con/junte) (_2) <paper> (_3) (<of> | por <other>); <she> (también)? (puede/podría/pueden) (también)? \
            (llamarnos/contactarnos/escribirnos/visitarnos/llamarme | venir a vernos); (una/un/la) <paper> (<of> | por <other>) (puede/\
            podría/podrá | va a) (realmente | mucho)? (ayudar/hacer/convencer/cambiar/acelerar/terminar); (consiga/conseguir/obtenga/\
            obtener/gane/ganar/busque/buscar/con) (su/el) (apoyo/perdón/consentimiento/acuerdo/ayuda/firma/retractación/confianza) (de \
            <she>)?; (ayude/ayuda/ayudar~la/lo/le) a (escribir/redactar/firmar/cambiar/retirar/preparar/corregir/encontrar); (ayude/\
            ayudar/ayuda) <to> a (escribir/redactar/firmar/cambiar/retirar/preparar/corregir/encontrar); (escriba/prepare/redacte/\
            escribir/preparar/redactar) (_4) para que <she> (la | lo)? (firme/firmar/jure/envíe); (hágala/hágalo/hazla/hazlo/hacerla/\
            hacerlo) (cambiar/firmar/retirar/escribir/decir/entender/llamar/hablar/desistir); (haga/hacer) que (cambie/retire/firme/\
            escriba/desista/perdone) (de | la | los | su | una)?; (hacerle/hágale/hazle) (cambiar/firmar/ver/entender); (cambiar/cambie) \
            su (declaración/testimonio/versión | opinión); (cuente/contar/confíe/confiar) con que <she>; (espere/esperar) a que <she> \
            (retire/cambie/perdone/desista/se)",
        but: "",
        unless_after: "",
        rule: RULE,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "messenger",
        words: "(pida/pídale/pide/pídele/dígale/dile/pedir/pedirle/haga/mande) (a | que)? (su/un/el/tu) (abogado/abogada) (a | que)? (la/\
            lo/le)? (llame/hable/contacte/visite/escriba/convenza/pida/diga/hablar/llamar) (<to> | <with> | a <kin>); <lawyer> (<modal>)? \
            (<tell-her> | <tell-inf> | <urge-inf> | <urge-her>) <to>; (pida/pídale/pide/pídele/pedir/pedirle/diga/dígale/dile/decirle/\
            mande/mandar/envíe/use/usar/deje/dejar/haga/hacer) (a | que)? <third> (para)? (que)? (le/les/la/lo)? (pase/pasar/lleve/llevar/\
            transmita/transmitir/entregue/entregar/dé/interceda/interceder/hable/explique/diga/llame) (_3) (mensaje/mensajes/recado/\
            recados/carta/nota/regalo/flores | por usted | por ti | en su nombre | de su parte | su versión); (pase/pasar/mande/mandar/\
            envíe/enviar/transmita/transmitir/lleve/llevar | haga llegar | hágale llegar) (_2) (mensaje/mensajes/recado/recados) ((_1)? \
            (por/con/a/mediante | a través))?; (a través | por medio | por intermedio) de <third>; (use/usar/utilice/utilizar) a (sus | \
            tus | los) (hijos/niños/amigos/familiares) (para | como); (vaya/ir) por medio de <third>",
        but: "",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
    Phrase {
        id: "make-up",
        words: "discúlpese; discúlpate; disculparse; disculparte; (pida/pedir/pídale/pedirle/pide/pídele/ofrezca/ofrecer) (perdón/\
            disculpas); (reconcíliese/reconciliarse/reconcíliate | haga las paces | hacer las paces | haz las paces | arregle las cosas | \
            arreglar las cosas | arréglelo/arreglarlo/resuélvalo/resolverlo) (<with> | entre (ustedes | los dos) | en casa | juntos | en \
            familia)?; (vuelva/volver/regrese/regresar/vaya/ir) a (su)? casa (y/a) (hable/hablar/pida/hablen/arregle/espere/converse/\
            discúlpese); háblenlo (en casa | juntos)?; hablen las cosas; gánesela de nuevo; reconquístela/reconquistarla",
        but: "",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
];
