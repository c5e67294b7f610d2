//! Claims in Spanish.

use super::{
    AGGRESSIVE, CERTIFIED, EMOTIONAL, FEES, PAST_RESULTS, SAY_CHANCE, SAY_FACT, SAY_FEE, SAY_FIELD,
    SAY_NOTHING, SAY_WORK, SECOND_OPINION, SUPERIOR, UNJUSTIFIED,
};
use crate::check::wording::Phrase;

const NOT: &str = "no; nunca; jamás; nadie; nada; ningún; ninguno; ninguna; sin; ni; tampoco";

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: "superlative",
        words: "el/la/los/las mejor/mejores; mejor abogado/abogada/bufete/firma/despacho/equipo/defensa; mejores abogados/abogadas; \
            nuestro/nuestra mejor; número uno/1; # 1; n.º 1; nº 1; top; líder; líderes; de primera; de primer nivel; de élite; élite; sin \
            igual; inigualable; inigualables; insuperable; insuperables; sin rival; incomparable; incomparables; galardonado/galardonada/\
            galardonados/galardonadas; premiado/premiada/premiados/premiadas; de renombre; renombrado/renombrada/renombrados; prestigioso/\
            prestigiosa/prestigiosos; cinco/5 estrellas; más experimentado/experimentada/experimentados/exitoso/exitosos/confiable; mejor/\
            mejores que (los | las)? (demás | otros | otras) (abogados | abogadas | firmas | bufetes)?",
        but: "mejor interés; mejores intereses; el/la/lo mejor posible; a lo mejor",
        unless_after: "",
        rule: SUPERIOR,
        instead: SAY_FACT,
    },
    Phrase {
        id: "guarantee",
        words: "garantizar; garantiza; garantizamos; garantizan; garantizo; garantizado; garantizada; garantizados; garantizadas; \
            garantizando; garantía; garantías; le/les prometemos; prometemos; le promete/prometo; prometer/promete/prometen (un | el | \
            buenos | buen)? resultado/resultados",
        but: "garantizado/garantizada/garantizados/garantizadas por la constitución/carta/ley; la constitución/carta/ley garantiza; \
            garantías constitucionales/procesales/individuales",
        unless_after: NOT,
        rule: UNJUSTIFIED,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "no-risk",
        words: "sin riesgo; sin riesgos; sin ningún riesgo; cero riesgo; nada que perder; 100 % de éxito; éxito asegurado; victoria \
            segura; seguro que gana/ganamos",
        but: "",
        unless_after: "",
        rule: UNJUSTIFIED,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "results",
        words: "ganar; gana; ganamos; ganaremos; ganará; ganador; ganadora; ganadores; ganadoras; hemos ganado; casos ganados; tasa/\
            índice/porcentaje de éxito; historial de éxito/éxitos/victorias; trayectoria de éxito/éxitos; exitoso/exitosa/exitosos/\
            exitosas; comprobado/comprobada/comprobados/comprobadas; nunca hemos perdido; jamás hemos perdido; miles de casos; cientos de \
            casos; lograr/logramos/lograremos que (le)? (retiren/desestimen | se retiren) (los | sus)? cargos; haremos que desaparezcan; \
            resultados probados",
        but: "gana/ganar tiempo; ganar dinero; ganarse la vida; gana dinero; de buena gana; ha/haya/sea/ser/está/fue comprobado/comprobada",
        unless_after: "",
        rule: PAST_RESULTS,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "aggressive",
        words: "agresivo; agresiva; agresivos; agresivas; agresivamente; agresividad; implacable; implacables; despiadado/despiadados; \
            feroz; feroces; ferozmente; guerrero; guerrera; guerreros; luchador; luchadora; luchadores; combativo; combativa; combativos; \
            temible/temibles; a toda costa; a cualquier precio; luchar/lucha/luchamos/lucharemos/luchará por usted/ti; pelear/pelea/\
            peleamos/pelearemos/peleará por usted/ti",
        but: "conducta/conductas/comportamiento/actitud/persona agresiva/agresivo/agresivas; (es | son | está | era | ser | fue) agresivo/\
            agresiva",
        unless_after: "",
        rule: AGGRESSIVE,
        instead: SAY_WORK,
    },
    Phrase {
        id: "expert",
        words: "experto; experta; expertos; expertas; especialista; especialistas; especializado; especializada; especializados; \
            especializadas; se especializa/especializan; especialidad; especialidades",
        but: "testigo/testigos experto/experta/expertos; perito experto; prueba de expertos; testimonio de expertos; tribunal/tribunales/\
            juzgado/juzgados especializado/especializados; médico especialista; especialista certificado/certificada; especialistas \
            certificados",
        unless_after: "",
        rule: CERTIFIED,
        instead: SAY_FIELD,
    },
    Phrase {
        id: "endorsement",
        words: "clientes satisfechos/contentos/felices/agradecidos; nuestros clientes dicen/opinan; me salvó la vida; cambió mi vida",
        but: "",
        unless_after: "",
        rule: EMOTIONAL,
        instead: SAY_NOTHING,
    },
    Phrase {
        id: "second-opinion",
        words: "segunda opinión; segundas opiniones",
        but: "",
        unless_after: "",
        rule: SECOND_OPINION,
        instead: SAY_NOTHING,
    },
    Phrase {
        id: "fees",
        words: "el/la/los/las más barato/barata/baratos/baratas; precio/precios/honorarios/tarifa/tarifas más bajo/bajos/baja/bajas; mejor \
            precio; precios imbatibles; si no ganamos no paga; si no ganamos , no paga; si no ganamos no cobramos; no paga nada; no \
            cobramos si",
        but: "",
        unless_after: "",
        rule: FEES,
        instead: SAY_FEE,
    },
];
