//! Words that press a visitor to act.
//!
//! A frightened visitor is easy to hurry. What is urgent is said as a fact with its reason ("the papers give a court date"), and
//! danger has its own place in a guide: the emergency line and outcomes marked `urgent`.

use super::Phrase;
use crate::check::reading::Language;

/// The phrases of a language.
pub(super) fn phrases(language: Language) -> &'static [Phrase] {
    match language {
        Language::English => ENGLISH,
        Language::French => FRENCH,
        Language::Spanish => SPANISH,
    }
}

const VULNERABLE: &str = "Ontario rule 4.2-1, commentary, and Alberta’s, which adds “someone who has suffered a traumatic experience”: \
    marketing must not take advantage of a vulnerable person";
const SAY_WHEN: &str =
    "the fact behind it: “The papers give the date of the next court day. A lawyer can go with you.”";
const SAY_RISK: &str = "what can follow, calmly: “One message can mean a new charge.”";

const ENGLISH: &[Phrase] = &[
    Phrase {
        id: "hurry",
        words: "(act | call | text | book | write | sign up | respond) now/today/immediately/fast/quickly; (call | text | contact | reach \
            | book | message) (us | our office) now/today/immediately; hurry; (don't | dont | do not | never) (wait | delay | hesitate | \
            put it off | put this off); before it's/its too late; before it is too late; limited time; today only; only today; last \
            chance; final chance; time is running out; running out of time; clock is ticking; time is of the essence; time is not on your \
            side; (every | each) (minute | hour | day | second | moment) counts/matters; you must call; as soon as possible; asap; at \
            once; the sooner the better; while you (still)? can; while there is still time; what are you waiting for; waste (any)? time; \
            without delay; urgent action; don't miss (out)?; do not miss (out)?",
        but: "all at once; site at once; page at once; before it is too late to (appeal | file)",
        unless_after: "",
        rule: VULNERABLE,
        instead: SAY_WHEN,
    },
    Phrase {
        id: "scare",
        words: "(can't | cannot | can not) afford to (wait | lose | risk | be without | delay); (don't | do not) risk your; (your | \
            everything) (freedom | future | family | life | job | liberty | reputation | children | is)? (is | are)? (at stake | on the \
            line); (don't | do not) let (a | an | this | one | the | your)? (_2)? (ruin | destroy | take | cost | define | control); (ruin \
            | destroy) your (life | future | family | reputation | career); lose everything; one call (can | could | may) (change | save); \
            only/just _ (spots | places | slots | appointments | spaces) left; (spots | places | spaces | slots) are limited; limited \
            spots/places/spaces; offer (ends | expires | is limited); special/exclusive/limited offer; discount; discounts; expires soon; \
            save your/you (life | future | family | freedom)",
        but: "",
        unless_after: "",
        rule: VULNERABLE,
        instead: SAY_RISK,
    },
];

const FRENCH: &[Phrase] = &[
    Phrase {
        id: "hurry",
        words: "agissez (maintenant | vite | rapidement | sans tarder | sans attendre | dès maintenant | dès aujourd'hui | aujourd'hui | \
            immédiatement); (appelez | écrivez | textez | réservez | contactez | téléphonez | joignez) (-nous)? (maintenant | vite | dès \
            maintenant | dès aujourd'hui | aujourd'hui | immédiatement | sans tarder | sans attendre | tout de suite); n'attendez pas/\
            plus; n'attends pas/plus; ne tardez pas/plus; n'hésitez pas; ne perdez pas (de | une)? (temps | minute | seconde); \
            dépêchez-vous; faites vite; avant qu'il (ne)? soit trop tard; avant qu'il (ne)? sera trop tard; offre à durée limitée; durée \
            limitée; aujourd'hui seulement; dernière chance; le temps presse; le temps file; le temps est compté; le temps joue contre \
            vous; (chaque | toute) (minute | heure | journée | jour | seconde) compte; vous devez appeler; dès que possible; le plus tôt \
            possible; le plus vite possible; au plus vite; au plus tôt; sans délai; sans plus attendre; tant qu'il est (encore)? temps; \
            pendant qu'il est (encore)? temps; qu'attendez-vous",
        but: "",
        unless_after: "",
        rule: VULNERABLE,
        instead: SAY_WHEN,
    },
    Phrase {
        id: "scare",
        words: "vous ne pouvez pas vous permettre (de | d')? (attendre | perdre | risquer)?; ne risquez pas votre; votre (liberté | avenir \
            | famille | vie | emploi | réputation) (est | sont)? (en jeu | en dépend | est en jeu); tout est en jeu; ne laissez pas (_4) \
            (détruire | ruiner | gâcher | briser); (détruire | ruiner | gâcher | briser) votre (vie | avenir | famille | réputation | \
            carrière); tout perdre; un (seul)? appel peut (tout)? (changer | sauver); places limitées; plus que _ places; offre (spéciale \
            | exclusive | limitée); rabais; expire bientôt; sauver votre (vie | avenir | famille | liberté)",
        but: "",
        unless_after: "",
        rule: VULNERABLE,
        instead: SAY_RISK,
    },
];

const SPANISH: &[Phrase] = &[
    Phrase {
        id: "hurry",
        words: "actúe/actúa (ya | ahora | hoy | rápido | pronto | de inmediato | inmediatamente | cuanto antes | sin demora); (llame | \
            llámenos | llama | llámanos | escriba | escríbanos | contáctenos | reserve | comuníquese | envíenos) (hoy | ya | ahora | ahora \
            mismo | hoy mismo | de inmediato | inmediatamente | cuanto antes | sin demora); no espere (más)?; no esperes (más)?; no tarde/\
            tardes; no demore/demores; no lo demore; no dude en (llamar | llamarnos | contactarnos | escribirnos); no pierda/pierdas (el | \
            más)? tiempo; no pierda/pierdas esta oportunidad; dese prisa; date prisa; apúrese; apúrate; antes de que sea (demasiado)? \
            tarde; por tiempo limitado; tiempo limitado; solo/sólo (por)? hoy; última oportunidad; el tiempo se (acaba | agota); se (le)? \
            (acaba | agota) el tiempo; el tiempo corre; el tiempo apremia; cada (minuto | hora | día | segundo) cuenta; debe llamar; lo \
            antes posible; cuanto antes; lo más pronto posible; tan pronto como pueda; sin demora; sin perder tiempo; mientras (aún | \
            todavía) (puede | hay tiempo); mientras hay tiempo; qué espera; ya mismo",
        but: "no espere a que/hasta",
        unless_after: "",
        rule: VULNERABLE,
        instead: SAY_WHEN,
    },
    Phrase {
        id: "scare",
        words: "no puede (darse el lujo | permitirse) (de)? (esperar | perder | arriesgar)?; no arriesgue su; su (libertad | futuro | \
            familia | vida | trabajo | reputación) (está | están) en juego; todo está en juego; no deje que (_4) (arruine | destruya | \
            acabe); (arruinar | destruir) su (vida | futuro | familia | reputación | carrera); perderlo todo; una (sola)? llamada puede \
            (cambiar | salvar | cambiarlo); cupos/plazas/lugares limitados/limitadas; oferta (especial | exclusiva | limitada); descuento; \
            descuentos; vence pronto; salvar su (vida | futuro | familia | libertad)",
        but: "",
        unless_after: "",
        rule: VULNERABLE,
        instead: SAY_RISK,
    },
];
