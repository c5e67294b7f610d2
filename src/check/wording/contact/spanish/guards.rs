//! What makes a phrase of contact harmless, in Spanish. The classes are explained in `wording/contact.rs`.

pub(in super::super) const GUARDS: &[(&str, &str)] = &[
    ("no", "no/nunca/jamás/ni/tampoco"),
    (
        "adv",
        "directamente/indirectamente/personalmente/siquiera/también/más/siempre/nunca; en ningún caso; bajo ninguna circunstancia; por \
            ningún motivo; de ninguna manera",
    ),
    (
        "somebody",
        "usted/alguien/cualquiera/uno/=tú/tu; (un/una/su/la/el) (amigo/amiga/familiar/pariente/persona | persona acusada); la persona \
            acusada; el acusado; amigos o familiares; quien",
    ),
    (
        "forbids",
        "<no> (<adv>)?; <no> (se | le | lo | la | les)? (puede/puedes/podrá/podría/debe/debes/debería/deben/pueden/debiera/vaya/va) \
            (<adv>)? (a | de | usted)?; <no> (se | le | les)? (permite/permiten/permitido | está permitido) (a | usted)?; <no> (le | les | \
            te)? (está/es) (permitido/legal/lícito/seguro/prudente); <no> (tiene/tienes) que; <no> (tiene/tienes) (derecho | permiso) (a | \
            de | para); <no> (intente/intentes/trate/trates/busque/quiera/pretenda/piense/siga/empiece/vuelva/ofrezca) (de | en | a)?; \
            <no> (pida/pidas/haga/hagas/deje/mande/envíe/use/utilice/permita) (a | que | de)? <third> (para)? (que)?; <no> le (pida/pidas/\
            diga) a <third> que; <no> (pedir/dejar/hacer/usar/mandar) (a | que)? <third> (que | para | para que)?; evite/evitar/evita/\
            evitan; absténgase de; abstenerse de; deje de; dejar de; pare de; sin (<adv>)?; sin pedir a <third> que; en lugar de; en vez \
            de; <no> haga; prohibido/prohibida/prohíbe/prohíben/prohibe/prohiben/impide/impiden; (prohibido/prohíbe/prohíben/impide/\
            impiden/impedir) (a)? <somebody>; ilegal/peligroso/arriesgado/imprudente; (contra la ley | un delito | un crimen | una \
            infracción | una violación | un error | una falta | un quebrantamiento); (le | lo | la | te) (prohíbe/prohíben/impide/\
            impiden); (arrestado/arrestada/acusado/acusada/detenido/encarcelado/castigado) por; (arrestarlo/arrestarla/acusarlo/acusarla/\
            detenerlo) por; <harm> (_3) (si/cuando) (usted/tú/alguien)?; <harm> (por/al); <harm>; ordenó que no; ordena no; en ningún \
            caso; bajo ninguna circunstancia; por ningún motivo; (nadie | ninguna persona | ningún (amigo/familiar/abogado)) (puede/debe/\
            debería | tiene derecho a)",
    ),
    ("forbids-aside", "<no> , <adv>"),
    (
        "takes-back",
        "(por qué | porqué); (si/cuando) (usted | tú)?; quién dice que; (nada/nadie | ninguna (ley/regla/orden)) (_4); no; no (es/está/\
            están/son/sería) (algo)?; no (es | está); (puede/podría) usted",
    ),
    (
        "official",
        "(la/el/los/las/un/una/al/del)? (policía/policías/agente/agentes/oficial/oficiales/fiscal/fiscales/fiscalía/juez/jueza/jueces/\
            tribunal/tribunales/corte/cortes/juzgado/programa/personal/trabajadora/trabajador/intercesora/intercesor/defensora/línea/\
            servicios/servicio/detective/detectives/corona) (de (la)? (corona/paz/libertad/condicional | víctimas | ayuda | asistencia a \
            víctimas | distrito))?; el juez de paz; el fiscal de la corona",
    ),
    (
        "lawyer",
        "(un/una/el/la/su/sus/los/las/tu)? (abogado/abogada/abogados/abogadas/paralegal/asistente/defensor/defensora/defensa/bufete/firma/\
            despacho/consejero/consejera/médico/oficina/clínica) (de oficio | de defensa | defensor | o (una)? abogada | de la defensa | \
            público | pública)?",
    ),
    (
        "modal",
        "(no)? (puede/pueden/podría/podrían/va/van/debe/deben/deberá/quiere/quieren/suele/suelen/tiene/tienen/intenta) (a/que)?; también/\
            luego/entonces/después/primero/siempre/nunca",
    ),
    (
        "others",
        "(<official> | <lawyer> | alguien | nadie más | (la/una/su/esta) (orden/ley/guía/página) | los papeles) (que)? (<modal>)? \
            (<modal>)?; (<other> | ella/=él) (no)? (<modal>)?; (yo | puedo/quiero/quisiera/debo/podemos/intenté | podría yo) (<adv>)?; (me \
            gustaría | se me permite | tengo derecho a | traté de); (qué (pasa/sucede/ocurre | puede pasar) | y qué pasa) si (yo | usted | \
            <somebody> | le | la)?; (pregunte/dice/dicen/indica/indican/verifique/sepa/saber/diga/explica) (_4) (si/cuándo/cómo) (usted | \
            yo)? (puede/puedo); (<official> | <lawyer>) (a)? que",
    ),
    (
        "others-reach",
        "(a/al) <official> (que | para que); permiso para/de; (permitirle/permitirles/permitir/dejarlo/dejarla/dejarle/permitirte); \
            autorización para; (permite/permiten/autoriza/autorizan/deja) (_2)",
    ),
    (
        "asked",
        "(puedo/puede/puedes/debo/debe/podemos) (yo/usted/=tú/uno/tu)?; se puede; (está/es) (permitido/legal/ilegal/prohibido/delito | un \
            delito); (tengo/tiene) derecho a",
    ),
    (
        "announces",
        "(si/cuando/aunque | incluso si | aun si | cada vez que | porque) (<somebody>)? (no)? (<able> | trata de | intenta)? (le/les/la/\
            lo/se)?; (si/cuando) (<somebody>)? (pide/hace/deja/manda/usa) (a | que)? <third> (que | para que | para)?; (intentar/tratar/\
            intento/intentos) (de)?; al; ^ (pedir/pedirle/hacer/dejar/usar) (a | que)? <third> (que | para que | para)?; (el)? hecho de; \
            (un/una) (amigo/amiga/familiar/pariente/persona) que",
    ),
    ("leads", "incluso/aun/hasta/y/o/pero/porque/así/también/que/solo/sólo/simplemente/el"),
    (
        "doing",
        "si/cuando; <write-inf>; <tell-inf>; <call-inf>; <urge-inf>; <write-her>; <tell-her>; <call-her>; <urge-her>; comunicarse/\
            comunicarte/hablar/conversar/platicar/ponerse/entrar/mantener/mantenerse/reunirse/verse/encontrarse/ir/volver/regresar/pasar/\
            contestar/responder/ayudar/conseguir/obtener/preparar/redactar/transmitir/llevar/usar/disculparse/reconciliarse/negociar/\
            arreglar/hacer/hacerla/hacerlo/cambiar/pedir/mandar/enviar/dejar; todo contacto",
    ),
    ("some", "a/al/en/un/una/el/la/su/otro/otra/nuevo/nueva/nuevos/más/grave/serio/ser/de/o/arresto"),
    ("unharmed", "no/nunca/jamás/tampoco/ni/sin/nada (se/lo/la/le/te)?"),
    (
        "trouble",
        "arresto/arrestado/arrestada/arrestar/arrestarlo/arrestarla/cargo/cargos/acusado/acusada/acusarlo/acusarla/acusación/cárcel/\
            prisión/detención/detenido/detenida/delito/infracción/violación/crimen/quebrantamiento/obstrucción/encarcelado/condenado/\
            desacato",
    ),
    (
        "order",
        "orden/órdenes/fianza/condición/condiciones/libertad/probatoria/reglas/papeles/documento/juez/jueza/tribunal/corte/ley",
    ),
    (
        "harm",
        "(puede/pueden/podría/podrían/va | van) (también/incluso/aun/hasta/a)? (ser/significar/resultar/causar/traer/constituir/costarle/\
            considerarse | llevar a | resultar en | terminar en | acabar en | ser visto como) (<some>)? (<some>)? (<some>)? <trouble>; \
            (puede/pueden/podría/podrían) (también)? (violar/romper/incumplir/quebrantar) (<some>)? <order>; (pueden/podrían/puede/podría) \
            (arrestarlo/arrestarla/arrestar/acusarlo/acusarla/acusar/detenerlo/detenerla/encarcelarlo/encarcelarla); (lo/la/le/te) \
            (pueden/puede/podrían) (arrestar/acusar/detener/encarcelar); (es/son/sería/constituye | equivale a) (también/siempre/ya/\
            incluso | a menudo | en sí)? (una/un)? (nuevo/nueva/grave)? (delito/infracción/violación/crimen/quebrantamiento/obstrucción/\
            desacato/ilegal/prohibido/prohibida | contra la ley); está (también)? (prohibido/prohibida); (viola/violan/rompe/infringe/\
            incumple/quebranta/violar/infringir/incumplir) (la/una/su/sus/las/esa) (<order> | orden de no contacto); (lleva/llevan/\
            conduce) (a | al | a la) (<some>)? <trouble>; (se arriesga a | arriesga/enfrenta/comete) (<some>)? (<some>)? <trouble>; (es/\
            constituye/por) (una)? (obstrucción (de/a) la justicia | manipulación de testigos); (puede/pueden/podría) (también)? (usarse | \
            ser (usado/usada)) en (su)? contra",
    ),
    (
        "allows",
        "(si/cuando/donde/como | solo si | sólo si | una vez que | después de que | hasta que) (_3) <order> (_2) (permite/permiten/\
            permita/autoriza/autorizan/autorice/dice/dicen/diga/cambie/cambia/firme/firma/levante/acepta); si (lo | así lo) (permite/dice/\
            autoriza) (_2) <order>; a menos que (_2) <order> (_2) (permita/autorice/diga); con permiso (escrito | por escrito)? (del | de \
            la) (juez/tribunal/corte)",
    ),
    ("or", "o/u/ni"),
    ("and", "y/e/o/ni/para/a/que/de; y (no)?; o (de)?"),
    ("instead", "mejor; en su lugar; en cambio"),
    (
        "chains",
        "(la/lo/le/les/las/los)? (<write-that> | <tell-that> | <call-that> | <urge-that>); <write-inf>; <tell-inf>; <call-inf>; \
            <urge-inf>; <write-her>; <tell-her>; <call-her>; <urge-her>; se (comunique/acerque/reúna/vea/ponga/encuentre); comunicarse/\
            acercarse/hablar/ver/ir/pasar/publicar/seguir/molestar/hablarle/vaya/pase/siga/publique/haga/use",
    ),
    ("breaks", "pero/sino/entonces/así/luego/mejor/porque/salvo/hasta/aunque/simplemente/solo"),
    ("soft", "_"),
    ("professional", "<official>; <lawyer>; médica/terapeuta/trabajadora/preguntas"),
    (
        "protected",
        "<other>; <kin>; ella/ellas/víctima/denunciante/=él; su abogado; su abogada; (abogado/abogada) de (la | él | ella)",
    ),
    (
        "never-asked",
        "retracte/retractarse/desista; (cambie/cambiar) su (declaración/versión/testimonio/opinión); perdone/perdonar; vuelva a casa; \
            (no)? (declare/testifique | se presente); mienta",
    ),
];
