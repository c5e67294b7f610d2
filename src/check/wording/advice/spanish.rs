//! Advice and promises in Spanish.

use super::{INFORMATION, PROMISE, SAY_CAN, SAY_DECIDES, SAY_LAWYER};
use crate::check::wording::Phrase;

const OPEN: &str = "no; nunca; jamás; nadie; nada; si; cuando; cómo; puede; podría; tal vez; quizá; quizás; pregunte; preguntar; \
    significa; quiere decir; sin";

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: "should",
        words: "usted debería; deberías; debería usted; más vale que; más le vale; (debe | debería | tiene que | tienes que | hay que | \
            necesita) (contratar | declararse | pelear | aceptar | rechazar | luchar | actuar | llamar a un abogado); debería (llamar | \
            hablar | ir | pedir | hacer | decir | buscar | firmar | esperar); necesita un/una (buen | buena)? abogado/abogada; declárese \
            (no)? culpable/inocente; acepte/rechace el trato/acuerdo; contrate (a)? un/una abogado/abogada",
        but: "(usted)? debería (poder | recibir | haber recibido)",
        unless_after: "",
        rule: INFORMATION,
        instead: SAY_CAN,
    },
    Phrase {
        id: "recommend",
        words: "(le | te | les)? (recomendamos | aconsejamos | sugerimos | recomiendo | aconsejo | sugiero); nuestro/mi consejo; nuestra/\
            mi recomendación; (se | es | está) (muy | altamente)? (recomienda | recomendable | recomendado | aconseja | aconsejable | \
            conveniente); lo mejor es; lo mejor que puede hacer; es mejor (que)?; sería mejor; lo más sensato/prudente/inteligente es; (le \
            | te) conviene",
        but: "",
        unless_after: "no; nunca",
        rule: INFORMATION,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "best-option",
        words: "su/tu mejor opción/alternativa/defensa/estrategia/oportunidad/elección; la mejor opción/alternativa/estrategia/defensa/\
            decisión; el mejor camino; la opción/decisión correcta; su/tu única opción/salida/esperanza",
        but: "",
        unless_after: "",
        rule: INFORMATION,
        instead: SAY_CAN,
    },
    Phrase {
        id: "promise",
        words: "(usted)? (ganará | va a ganar | ganarás | vas a ganar | será absuelto | será absuelta | quedará libre | saldrá libre | \
            saldrá bien | obtendrá la fianza | evitará la cárcel); no irá a la cárcel; no va a ir a la cárcel; no será (condenado | \
            condenada | arrestado | arrestada | acusado); (los | sus) cargos (serán | van a ser) (retirados | desestimados | anulados); \
            (se)? (retirarán | desestimarán) (los | sus) cargos; (el juez | la jueza | el tribunal | la corte | el fiscal | la fiscalía) \
            (va a | aceptará | retirará | concederá | le creerá | aprobará | levantará | estará de acuerdo); (usted)? tiene (un)? (buen | \
            muy buen | excelente) caso; tiene un caso (sólido | ganador | fuerte); tiene una (buena | sólida) defensa; no se preocupe; no \
            hay de qué preocuparse; todo saldrá bien; tenga la seguridad",
        but: "",
        unless_after: OPEN,
        rule: PROMISE,
        instead: SAY_DECIDES,
    },
];
