//! Claims in French.

use super::{
    AGGRESSIVE, CERTIFIED, EMOTIONAL, FEES, PAST_RESULTS, SAY_CHANCE, SAY_FACT, SAY_FEE, SAY_FIELD,
    SAY_NOTHING, SAY_WORK, SECOND_OPINION, SUPERIOR, UNJUSTIFIED,
};
use crate::check::wording::Phrase;

const NOT: &str = "ne; n'; non; pas; aucun; aucune; jamais; rien; sans; ni";

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: "superlative",
        words: "meilleur; meilleure; meilleurs; meilleures; top; n° 1; nº 1; no 1; numéro un/1; # 1; de premier plan; de premier ordre; \
            hors pair; sans égal/égale/égaux/égales/pareil/pareille; incomparable/incomparables; inégalé/inégalée/inégalés/inégalées; \
            imbattable/imbattables; primé/primée/primés/primées; chef de file; chefs de file; leader/leaders; réputé/réputée/réputés/\
            réputées; de renom; renommé/renommée/renommés/renommées; élite; cinq/5 étoiles; plus expérimenté/expérimentée/expérimentés/\
            expérimentées; (mieux | plus) que (tous)? les autres avocats/cabinets; nul n'est mieux",
        but: "meilleur intérêt; meilleurs intérêts; meilleure preuve; au mieux; de son mieux; de leur mieux; de votre mieux",
        unless_after: "",
        rule: SUPERIOR,
        instead: SAY_FACT,
    },
    Phrase {
        id: "guarantee",
        words: "garantir; garanti; garantie; garantis; garanties; garantit; garantissons; garantissez; garantissent; garantissant; \
            garantis; nous promettons; vous promet/promettons; promettre/promet/promettons (un | le | de bons)? résultat/résultats",
        but: "(garanti/garantie/garantis/garanties | garantit) par/dans (la)? charte/constitution/loi; charte (canadienne)? garantit; \
            droits garantis; droit garanti",
        unless_after: NOT,
        rule: UNJUSTIFIED,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "no-risk",
        words: "sans risque; sans aucun risque; aucun risque; rien à perdre; zéro risque; 100 % de réussite/succès; certain/certains de \
            gagner; sûr/sûrs de gagner; à coup sûr",
        but: "",
        unless_after: "",
        rule: UNJUSTIFIED,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "results",
        words: "gagner; gagne; gagnez; gagnons; gagnent; gagnant; gagnante; gagnants; gagnantes; causes gagnées; taux de réussite/succès; \
            fait/faites ses preuves; ont/a fait leurs/ses preuves; preuves ne sont plus à faire; éprouvé/éprouvée/éprouvés/éprouvées; \
            jamais perdu; résultats prouvés/éprouvés/remarquables; nos victoires/succès; (faire | ferons | fait) tomber/abandonner/\
            retirer/rejeter (vos | les | l') accusation/accusations; des milliers de dossiers; des centaines de dossiers",
        but: "gagner du temps; gagner sa vie; éprouvé par; (a/ont | avez) éprouvé; gagne du temps",
        unless_after: "",
        rule: PAST_RESULTS,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "aggressive",
        words: "agressif; agressive; agressifs; agressives; agressivement; agressivité; acharné/acharnée/acharnés/acharnées; farouche; \
            farouchement; féroce; férocement; impitoyable/impitoyables; redoutable/redoutables; combatif; combative; combatifs; \
            combatives; guerrier; guerriers; sans merci; à tout prix; se battre/bat/battent/battra pour vous; nous (nous)? battons pour \
            vous; nous nous battrons",
        but: "comportement/comportements agressif/agressifs; conduite/attitude/gestes agressive/agressives/agressifs; (est/sont | était | \
            être | devient) agressif/agressive/agressifs/agressives; personne agressive",
        unless_after: "",
        rule: AGGRESSIVE,
        instead: SAY_WORK,
    },
    Phrase {
        id: "expert",
        words: "expert; experte; experts; expertes; expertise; spécialiste; spécialistes; spécialisé; spécialisée; spécialisés; \
            spécialisées; se spécialise/spécialisent; spécialité; spécialités",
        but: "témoin/témoins expert/experts; témoignage/témoignages/preuve/rapport/rapports/avis d'expert/d'experts/d'expertise; tribunal \
            spécialisé; tribunaux spécialisés; médecin spécialiste; (spécialiste | spécialistes) certifié/certifiée/certifiés/agréé/agréée",
        unless_after: "",
        rule: CERTIFIED,
        instead: SAY_FIELD,
    },
    Phrase {
        id: "endorsement",
        words: "clients satisfaits/heureux/reconnaissants/comblés; nos clients disent/témoignent; m'a sauvé la vie; a changé ma vie",
        but: "",
        unless_after: "",
        rule: EMOTIONAL,
        instead: SAY_NOTHING,
    },
    Phrase {
        id: "second-opinion",
        words: "deuxième/second avis; deuxième/seconde opinion",
        but: "",
        unless_after: "",
        rule: SECOND_OPINION,
        instead: SAY_NOTHING,
    },
    Phrase {
        id: "fees",
        words: "le moins cher; les moins chers; (prix | tarif | tarifs | honoraires | coût) (le | les)? plus bas; plus bas prix; meilleur \
            prix; prix/tarifs imbattables/imbattable; vous ne payez rien; pas de gain , pas d'honoraires; aucuns honoraires si; rien à \
            payer si",
        but: "",
        unless_after: "",
        rule: FEES,
        instead: SAY_FEE,
    },
];
