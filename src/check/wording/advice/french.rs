//! Advice and promises in French.

use super::{INFORMATION, PROMISE, SAY_CAN, SAY_DECIDES, SAY_LAWYER};
use crate::check::wording::Phrase;

const OPEN: &str = "ne; n'; pas; jamais; rien; si; s'il; s'ils; quand; lorsque; comment; peut; pourrait; espérer; espère; demander; \
    demandez; signifie; veut dire; personne ne";

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: "should",
        words: "vous devriez; tu devrais; vous feriez mieux; tu ferais mieux; il vous faut un/une; (il faut | vous devez | tu dois) \
            (engager | embaucher | prendre | retenir | plaider | contester | accepter | refuser | vous battre | consulter | appeler un \
            avocat); vous avez besoin d'un/d'une (bon)? avocat/avocate; plaidez (non)? coupable; contestez l'accusation; acceptez/refusez \
            l'offre; assurez-vous d'engager; engagez un avocat",
        but: "vous (ne)? devriez (pouvoir | recevoir | avoir reçu | être en mesure)",
        unless_after: "",
        rule: INFORMATION,
        instead: SAY_CAN,
    },
    Phrase {
        id: "recommend",
        words: "nous (vous)? (recommandons | conseillons | suggérons | recommanderions); je (vous)? recommande/conseille/suggère; notre/\
            mon/nos (meilleur)? conseil/conseils/recommandation/recommandations; (est | sont) (fortement | vivement | hautement)? \
            recommandé/recommandée/recommandés/conseillé/conseillée/préférable; il vaut mieux; mieux vaut; il vaudrait mieux; le mieux \
            est; le mieux à faire; il serait sage/préférable/prudent; (meilleure | bonne) chose à faire",
        but: "conseil de la magistrature; notre conseil d'administration",
        unless_after: "ne; n'",
        rule: INFORMATION,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "best-option",
        words: "votre/ta meilleure option/chance/défense/stratégie; votre/ton meilleur choix/recours/espoir; la meilleure option/solution/\
            stratégie/défense; le meilleur choix; le bon choix; la bonne option/décision; votre seule option/chance; votre seul choix/\
            espoir/recours",
        but: "",
        unless_after: "",
        rule: INFORMATION,
        instead: SAY_CAN,
    },
    Phrase {
        id: "promise",
        words: "vous (allez)? (gagnerez | gagner | serez acquitté | serez acquittée | serez libéré | serez libérée | obtiendrez | éviterez \
            | être acquitté | être libéré | vous en sortirez | aurez gain de cause); vous n'irez pas en prison; vous ne (serez pas | serez \
            jamais | perdrez pas | risquez rien); (les | vos) accusations (seront | vont être) (abandonnées | retirées | rejetées | \
            suspendues); (l' | votre) accusation (sera | va être) (abandonnée | retirée | rejetée | suspendue); (le juge | le tribunal | \
            la cour | la couronne | le procureur | la poursuite) (va | acceptera | retirera | abandonnera | accordera | sera d'accord | \
            vous croira | lèvera); vous avez une (bonne | excellente | solide)? (cause | défense) (solide | gagnante)?; un dossier solide; \
            ne vous inquiétez pas; soyez sans crainte; rien à craindre; tout ira bien",
        but: "",
        unless_after: OPEN,
        rule: PROMISE,
        instead: SAY_DECIDES,
    },
];
