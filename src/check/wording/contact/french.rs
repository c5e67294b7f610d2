//! Contact and acts of the protected person, in French.

pub(super) mod guards;

use super::{REACH, RULE, SAY_FOLLOW, SAY_LAWYER};
use crate::check::wording::Phrase;

/// Persons, verbs and what persons may be moved to do. `io` and `do` are verbs that take "lui" and "la"; `-ask` those that ask for something.
pub(super) const CLASSES: &[(&str, &str)] = &[
    (
        "mate",
        "conjointe/conjoint/partenaire/femme/mari/épouse/époux/compagne/compagnon/copine/copain/blonde/chum/ex/amoureuse/amoureux/fiancée/\
            fiancé; ex (conjointe/conjoint/partenaire/femme/mari/copine/copain)",
    ),
    (
        "done",
        "appelé/dénoncé/signalé/téléphoné/accusé/déclaré; porté plainte; fait (une | la | l' | cette)? (plainte/déclaration/dénonciation/\
            appel/allégations/signalement); parlé (à | aux) (la)? (police | policiers)",
    ),
    (
        "someone",
        "(personne/femme/homme/partie/adulte/individu) (qui (vous)? (a/avait) (_1)? <done> | protégée/visée/nommée/plaignante/concernée/\
            protégé/visé | (que | qui) (_2) (protège | est protégée | nomme | vise)); victime/victimes/plaignante/plaignant/plaignantes/\
            plaignants (présumée/présumé/alléguée/alléguées/présumées)?; (présumée/prétendue/présumées) victime/victimes; témoin/témoins; \
            autre personne/partie/parent",
    ),
    (
        "other",
        "(la/le/l'/les/une/un/cette/ce/cet/toute/votre/ta/ton/vos/sa/son/leur) <someone>; (votre/ton/ta/mon/ma) (ancienne/ancien/ex)? \
            <mate>; (la mère | le père) (de/des/du/d') (vos/tes/mes/votre/ton/les/l')? (enfants/enfant/fils/fille/bébé); (celle | celui) \
            qui (vous)? a <done>",
    ),
    (
        "kin",
        "(sa/son/ses/leur/leurs | la | le) (mère/père/parents/sœur/frère/sœurs/frères/famille/amie/ami/amis/amies/employeur/patron/\
            patronne/voisin/voisine/proches/collègue/collègues/enfants) (de <other> | d'elle)?; (la | les) (famille/amis/amies/parents/\
            proches/sœur/mère) (de la | du | de votre) (victime/plaignante/plaignant/<mate>)",
    ),
    (
        "whom",
        "<other>; (sa/son/ses/leur/leurs) (mère/père/parents/sœur/frère/sœurs/frères/famille/amie/ami/amis/amies/employeur/patron/\
            patronne/voisin/voisine/proches/collègue/collègues); <kin> (de | du | d') (la/le/votre)? (victime/plaignante/plaignant/<mate>)",
    ),
    (
        "to",
        "à <whom>; (au | aux) (plaignant/plaignants/témoin/témoins/victimes/partenaire/<someone> | père de (vos | tes) enfants | \
            (victimes/proches/amis)); à elle/lui/eux/elles; auprès (d'elle | de lui | de <whom> | du plaignant)",
    ),
    (
        "of",
        "de <whom>; du (plaignant | témoin | père de vos enfants); d'elle; de lui; d'eux; des témoins/victimes",
    ),
    ("with", "avec <whom>; avec elle/lui/eux/elles; avec le plaignant/témoin"),
    ("she", "elle/il/elles/ils; <other>"),
    (
        "io-inf",
        "écrire/réécrire/parler/reparler/téléphoner/répondre/envoyer/donner/remettre/transmettre/laisser/montrer/acheter/apporter/texter/\
            adresser/verser/sourire/rappeler",
    ),
    (
        "io-you",
        "écrivez/réécrivez/parlez/reparlez/téléphonez/répondez/envoyez/donnez/remettez/transmettez/laissez/montrez/achetez/apportez/\
            textez/adressez/versez",
    ),
    (
        "io-tu",
        "écris/parle/téléphone/réponds/envoie/donne/remets/transmets/laisse/montre/achète/apporte/texte",
    ),
    (
        "io-ask-inf",
        "demander/redemander/dire/redire/expliquer/promettre/offrir/proposer/suggérer/conseiller/recommander/souffler/dicter/mentir/\
            présenter/commander/ordonner/reprocher/permettre/rappeler",
    ),
    (
        "io-ask-you",
        "demandez/redemandez/dites/redites/expliquez/promettez/offrez/proposez/suggérez/conseillez/recommandez/soufflez/dictez/mentez/\
            présentez/rappelez",
    ),
    ("io-ask-tu", "demande/dis/explique/promets/offre/propose/suggère/conseille/rappelle"),
    (
        "do-inf",
        "appeler/rappeler/contacter/recontacter/joindre/rejoindre/rencontrer/revoir/visiter/texter/retrouver/relancer/prévenir/aviser/\
            approcher/aborder/rassurer/remercier/surprendre/croiser/solliciter",
    ),
    (
        "do-you",
        "appelez/rappelez/contactez/recontactez/joignez/rejoignez/rencontrez/revoyez/visitez/textez/retrouvez/relancez/prévenez/avisez/\
            approchez/abordez/rassurez/remerciez/voyez/sollicitez",
    ),
    (
        "do-tu",
        "appelle/rappelle/contacte/joins/rejoins/rencontre/visite/texte/retrouve/relance/préviens/approche/aborde/rassure/remercie/vois",
    ),
    (
        "do-ask-inf",
        "persuader/convaincre/encourager/inciter/pousser/inviter/prier/supplier/amener/forcer/presser/menacer/intimider/dissuader/\
            empêcher/implorer/raisonner/influencer/décider/soudoyer/obliger/manipuler",
    ),
    (
        "do-ask-you",
        "persuadez/convainquez/encouragez/incitez/poussez/invitez/priez/suppliez/amenez/forcez/pressez/menacez/intimidez/dissuadez/\
            empêchez/implorez/raisonnez/influencez/décidez/obligez/attendez",
    ),
    (
        "do-ask-tu",
        "persuade/convaincs/encourage/incite/pousse/invite/prie/supplie/amène/force/presse/dissuade/empêche/attends",
    ),
    (
        "act",
        "écrire/signer/retirer/dire/appeler/demander/changer/modifier/rédiger/corriger/revenir/pardonner/renoncer/abandonner/téléphoner/\
            envoyer/aider/avouer/admettre/mentir/parler/contacter/reconsidérer/annuler/préciser/expliquer/accepter/venir; se (rétracter/\
            dédire/taire/raviser); laisser tomber; ne pas (témoigner/venir/aller/parler | se présenter); vous (appuyer/aider/soutenir/\
            pardonner)",
    ),
    (
        "acts",
        "(ne/n'/vous/se/y/lui/le/la/l')? (écrive/signe/retire/dise/appelle/demande/change/modifie/rédige/corrige/revienne/pardonne/\
            renonce/abandonne/téléphone/envoie/aide/avoue/admette/mente/parle/contacte/annule/explique/accepte/vienne/rétracte/témoigne/\
            aille/présente/appuie/soutienne/laisse/fasse/donne/sache/comprenne/ravise)",
    ),
    (
        "paper",
        "(nouvelle/courte/bonne)? (lettre/lettres/déclaration/affidavit/mot/note/rétractation/message/vidéo/courriel/témoignage | lettre \
            d'appui) (signée/signé/écrite/écrit/assermentée | sous serment)?",
    ),
    (
        "third",
        "(un/une/des | l'un de | votre/vos/ton/ta/tes/son/sa/ses/quelques) (bon | bonne | proche | autre)? (ami/amie/amis/amies/proche/\
            proches/parent/parents/mère/père/frère/frères/sœur/sœurs/cousin/cousine/enfant/enfants/fils/fille/famille/voisin/voisine/\
            collègue/tiers/personne/connaissance/membre) (commun/commune/communs | de (votre | la | sa) famille | de confiance)?; \
            quelqu'un (d'autre)?; d'autres personnes; une tierce personne; un tiers",
    ),
];

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: REACH,
        words: "(<io-inf> | <io-you> | <io-tu>) (-lui/-leur | lui); (lui/leur) (<io-inf> | <io-you>); (<io-inf> | <io-you>) (_3) <to>; ^ \
            <io-tu> (_2) <to>; (<do-inf> | <do-you>) (donc | plutôt | vite | directement)? <whom>; ^ <do-tu> <whom>; (<do-inf> | <do-you> \
            | <do-tu>) -la/-le/-les; (la/le/les/l') (<do-inf> | <do-you>); (parler/parlez/parle/reparler/reparlez/discuter/discutez/\
            communiquer/communiquez/communique/correspondre/échanger/échangez/clavarder/renouer/renouez/dîner/souper/sortir/sortez) (_2)? \
            <with>; en discuter <with>; (organiser/organisez/planifier/planifiez/partager/partagez/décider/décidez/convenir/convenez/\
            discuter/discutez/parler/parlez) (_4) <with>; (rendez/rends) (-lui/-leur | lui); (lui/leur) rendre; (soyez/être/sois) (gentil/\
            gentille/aimable/doux/bon/bonne/patient/patiente) (<with> | envers (elle/lui | <whom>)); (si/quand/lorsque/lorsqu'/s') <she> \
            (vous/t') (appelle/écrit/texte/contacte/téléphone/rejoint/parle) (_3) , ^ (vous pouvez (simplement | toujours)? (répondre/\
            décrocher/parler/rappeler) | (répondez/décrochez/parlez/rappelez/réponds)); en parler (<with> | <to>); parlez-en (<with> | \
            <to>); parle-lui-en; parlez-lui-en; (lui/leur) en parler; (prendre/prenez/prends/reprendre/reprenez | entrer/entrez/entre en | \
            rester/restez/reste en | garder/gardez/garde (le)? | être en | maintenir/maintenez (le)? | établir/établissez (un | le)?) \
            (contact/communication) <with>; (avoir/ayez | avoir une) (conversation/discussion) <with>; passer/passez du temps <with>; \
            prendre/prenez (un | le) (café/repas/verre) <with>; (rendre/rendez) visite <to>; rendez-lui visite; (lui/leur) rendre visite; \
            (aller/allez/va/venir/venez/passer/passez/retourner/retournez/revenir/revenez/repasser) (la/le/les) (voir/trouver/rencontrer/\
            retrouver/chercher/rejoindre); (aller/allez/va/venir/venez/passer/passez/retourner/retournez/revenir/rendre/rendez/rentrer/\
            rentrez/attendre/attendez/présenter/présentez) (-vous)? (_2)? chez (elle/lui/eux | <whom>); (aller/allez/va/venir/venez/\
            passer/passez/retourner/retournez/rendre/rendez/attendre/attendez/présenter/présentez) (-vous/-la/-le)? (_1)? (à/devant | près \
            de) (son/sa/leur) (domicile/travail/appartement/école/bureau/maison/porte/église); (retourner/retournez/revenir/revenez) \
            (vivre | habiter)? (<with> | auprès (d'elle | de lui | de <whom>)); (faire/faites/donner/donnez) signe <to>; (faites-lui | lui \
            faire) signe; (faites-lui | lui faire) savoir; tenez-la/tenez-le (au courant | informée); (répondre/répondez) à (ses/leurs) \
            (appels/messages/textos/courriels); (laisser/laissez) (un | des)? (message/messages/mot) (pour elle | pour lui | <to>)",
        but: "donnez-lui du temps/temps; donnez-lui de l'espace; (lui)? (donner/laisser) (du temps | de l'espace | le choix); (si/quand) \
            vous (la/le/les) (voyez/croisez/rencontrez); (si/quand) vous (voyez/croisez/rencontrez) <whom>; laissez-la (tranquille | en \
            paix | choisir | décider); laissez-le (tranquille | en paix | choisir | décider); (laissez | laisser) (<whom> | lui) \
            (tranquille | en paix | choisir | décider)",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
    Phrase {
        id: "ask",
        words: "(<io-ask-inf> | <io-ask-you>) (donc | plutôt | simplement)? <to>; (<io-ask-inf> | <io-ask-you> | <io-ask-tu>) (-lui/-leur \
            | lui); (lui/leur) (<io-ask-inf> | <io-ask-you>); (<io-ask-inf> | <io-ask-you>) (_4) <to>; ^ <io-ask-tu> (_2) <to>; \
            (<do-ask-inf> | <do-ask-you>) <whom>; ^ <do-ask-tu> <whom>; (<do-ask-inf> | <do-ask-you> | <do-ask-tu>) -la/-le/-les; (la/le/\
            les/l') (<do-ask-inf> | <do-ask-you>); (faire/faites/exercer/exercez/mettre/mettez) (de la)? pression sur (<whom> | elle | \
            lui); insister/insistez auprès (d'elle | de lui | de <whom>); (négocier/négociez | s'entendre | vous entendre | s'arranger | \
            vous arranger | arrangez-vous | entendez-vous | régler/réglez (ça/cela/tout | (les | ces) choses | l'affaire) | s'expliquer | \
            expliquez-vous) (_2)? <with>; (vérifier/vérifiez/voir/voyez/savoir/demander/demandez/demandez-vous) si <she> (veut/voudrait/\
            accepte/accepterait/peut/pourrait/serait | est (prête/prêt)); (demander/demandez/implorer) (son/leur) (pardon/aide/appui/\
            soutien/consentement/accord/avis); essayer/essayez/tenter/tentez de (la/le/l')? (raisonner | convaincre | faire changer)",
        but: "",
        unless_after: "",
        rule: RULE,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "their-act",
        words: "(faire/faites/fais) (-lui/-la/-le/-leur)? (<act> | comprendre/entendre) (_4)? <to>; (faites/fais) (-lui/-la/-le/-leur) \
            <act>; (lui/la/le/leur) faire <act>; (faire/faites) (écrire/signer/retirer/rédiger/changer/dire/modifier) (_3) (par | à) \
            <whom>; (la/le/les/l') (faire | aider à) <act>; (faire/faites/fais) (en sorte) (que/qu') <she>; (demander/demandez/souhaiter/\
            exiger/exigez/vouloir/voulez/veux/attendre/attendez/suggérer/proposer | insister pour | insistez pour | obtenir | obtenez | \
            assurez-vous | s'assurer | veillez à ce | le mieux est | le mieux serait | l'idéal est | l'idéal serait | il faut | il \
            faudrait | il vaut mieux | mieux vaut | il (serait/est) (bon/utile/souhaitable/préférable/important) | ce serait (bien/mieux/\
            utile) | c'est mieux | vous aimeriez | vous voulez | vous avez besoin) (que/qu') <she> <acts>; <she> (devrait/doit/devra | \
            ferait mieux de | ferait bien de | a intérêt à | n'a qu'à) <act>; (aide/aiderait/aidera/utile/mieux/bien/bon) (beaucoup | \
            aussi)? si <she>; (obtenir/obtenez) <of> _2; (obtenir/obtenez/apporter/apportez/demander/demandez/joindre/joignez/déposer/\
            déposez/produire/produisez/utiliser/utilisez/recueillir/recueillez/avoir/avec) (_2)? <paper> (_3)? (<of> | par <whom>); <she> \
            (peut/pourrait/peuvent) (aussi)? (nous/me/m') (appeler/contacter/écrire/joindre/rencontrer/téléphoner/texter | rendre visite); \
            (une/un/la/cette) <paper> (<of> | par <whom>) (peut/pourrait/pourra/va) (vraiment | beaucoup | souvent)? (vous)? (aider/faire/\
            convaincre/changer/accélérer/régler | mettre fin); (obtenir/obtenez/gagner/gagnez/avec/chercher/cherchez) (son/sa/leur) \
            (appui/soutien/aide/pardon/consentement/accord/lettre/signature/rétractation/confiance/collaboration); (aider/aidez/aide) \
            (-la/-le | <whom>)? à (écrire/rédiger/signer/changer/retirer/préparer/corriger/trouver/modifier); (rédiger/rédigez/préparer/\
            préparez/écrire/écrivez) (_4) (pour qu'elle | pour qu'il | pour que <other> | à lui faire signer | à faire signer | pour lui \
            faire signer); faire changer (<whom> | sa version | son témoignage | sa déclaration) (_3)?; (faire/faites) changer (_2)? \
            (d'avis/d'idée | sa version | sa déclaration); (compter/comptez/miser/misez) sur (<whom> | elle/lui) (pour)?; (attendre/\
            attendez) (qu' | que) <she> (_1)? (retire/change/pardonne/revienne/rétracte/abandonne/ravise); changer/changez (son/sa) (idée/\
            avis/version)",
        but: "",
        unless_after: "",
        rule: RULE,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "messenger",
        words: "(demandez/demander/dites/demande/dis) à (votre/un/l'/ton/mon/notre) (avocat/avocate) (de/d') (l'/la/le/les/lui) (<do-inf> \
            | <io-inf> | <do-ask-inf> | <io-ask-inf>); (à/aux) (vos | les | nos)? enfants (de/d') (dire/demander/passer/donner/\
            transmettre); (dire/demander/dites/demandez) à (maman/papa); (lui/leur)? (transmettre/transmettez/transmets/passer/passez/\
            passe/porter/portez/remettre/remettez/livrer/envoyer/envoyez | faire (passer/parvenir/porter) | faites (passer/parvenir/\
            porter)) (-lui)? (_2)? (message/messages/mot/nouvelle/nouvelles/cadeau/cadeaux/lettre/lettres/excuses) ((_1)? (par/via/à/au/\
            pour))?; (demander/demandez/dire/dites/demande/dis) à <third> (de/d') (_2)? (transmettre/passer/porter/remettre/intercéder/\
            plaider/parler/expliquer/dire/demander/appeler/écrire) (_4)? (message/messages/mot | pour vous | en votre nom | à votre place \
            | votre version | vos excuses); (charger/chargez/prier/priez/laisser/laissez/envoyer/envoyez) <third> (de/d')? (transmettre/\
            passer/porter/remettre/intercéder/plaider/parler/expliquer/dire); (passer/passez/passe) par <third>; (parler/parlez/écrire/\
            écrivez/communiquer/communiquez/joindre/joignez/contacter/contactez/excuser/excusez) (_3)? (par l'intermédiaire (de/d') | par \
            l'entremise (de/d') | via | par le biais (de/d')) <third>; (utiliser/utilisez/servir/servez-vous) (de)? (vos | tes | les) \
            (enfants/proches/amis) (pour | comme)",
        but: "",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
    Phrase {
        id: "make-up",
        words: "excusez-vous; excuse-toi; s'excuser; vous excuser; t'excuser; (présenter/présentez/faire/faites/offrir/offrez) (-lui)? \
            (vos/tes/des/ses) excuses; demander/demandez pardon; (se réconcilier | vous réconcilier | réconciliez-vous | réconcilie-toi | \
            faire la paix | faites la paix | se remettre | vous remettre | remettez-vous | vous rabibocher) (<with> | ensemble)?; (régler/\
            réglez/arranger/arrangez) (ça/cela/tout | (les | ces) choses | l'affaire) (entre (vous/eux) | à l'amiable | à la maison | en \
            famille | ensemble); (rentrer/rentrez/retourner/retournez) (chez vous | à la maison) et (parler/parlez/parlez-en/excusez-vous/\
            discutez/attendez)",
        but: "",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
];
