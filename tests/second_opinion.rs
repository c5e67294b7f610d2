//! Guides with too many ways to walk, judged a second time: by a SAT solver, over another way to write answers down.
//!
//! The checker numbers the options of a question in bits and builds diagrams; here every option is a variable of its own, and
//! conditions become clauses. Both must say the same of what anybody can be shown or asked.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use batsat::{BasicSolver, Lit, SolverInterface, lbool};
use signpost::check::space::{MOST_WORK, Set, Space};
use signpost::guide::Guide;
use signpost::guide::question::{Choose, Question};
use signpost::guide::when::When;
use support::guide;
use support::large::{FAR_BACK, OF_SIX, Reach, Shape, large};

/// The guide's questions as clauses.
struct Clauses {
    solver: BasicSolver,
    /// For each question, for each option: it is chosen.
    chosen: Vec<Vec<Lit>>,
}

impl Clauses {
    fn of(guide: &Guide) -> Self {
        let mut clauses = Self { solver: BasicSolver::default(), chosen: Vec::new() };
        for question in &guide.questions.0 {
            let asked = clauses.when(&question.when);
            let options: Vec<Lit> = question.options.iter().map(|_| clauses.fresh()).collect();
            clauses.add([!asked].into_iter().chain(options.iter().copied()));
            options.iter().for_each(|option| clauses.add([asked, !*option]));
            clauses.exclude(question, &options);
            clauses.chosen.push(options);
        }
        clauses
    }

    /// No two options at once where one may be chosen, and none beside an option that stands by itself.
    fn exclude(&mut self, question: &Question, options: &[Lit]) {
        for (at, one) in options.iter().enumerate() {
            for (later, other) in options.iter().enumerate().skip(at + 1) {
                let stands_alone = question.options[at].none || question.options[later].none;
                if question.choose == Choose::One || stands_alone {
                    self.add([!*one, !*other]);
                }
            }
        }
    }

    fn fresh(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default(), true)
    }

    fn add(&mut self, clause: impl IntoIterator<Item = Lit>) {
        self.solver.add_clause_reuse(&mut clause.into_iter().collect());
    }

    /// A variable that is true exactly where a condition holds.
    fn when(&mut self, when: &When) -> Lit {
        match when {
            When::Test { question, options } => {
                let chosen = self.chosen[*question].clone().into_iter().enumerate();
                let named =
                    chosen.filter(|(at, _)| options >> at & 1 == 1).map(|(_, option)| option).collect();
                self.any(named)
            }
            When::Any(inner) => {
                let inner = inner.iter().map(|when| self.when(when)).collect();
                self.any(inner)
            }
            When::All(inner) => {
                let outside = inner.iter().map(|when| !self.when(when)).collect();
                !self.any(outside)
            }
            When::Not(inner) => !self.when(inner),
        }
    }

    fn any(&mut self, parts: Vec<Lit>) -> Lit {
        let any = self.fresh();
        parts.iter().for_each(|part| self.add([any, !*part]));
        self.add([!any].into_iter().chain(parts));
        any
    }

    fn is_possible(&mut self, given: &[Lit]) -> bool {
        self.solver.solve_limited(given) == lbool::TRUE
    }
}

/// Compares both verdicts on every question, and on sections in a row: shown together, the last of them left out.
fn compared(shape: Shape) -> [usize; 2] {
    let guide = guide(&large(shape));
    let (space, mut clauses) = (Space::new(&guide, MOST_WORK), Clauses::of(&guide));
    let mut verdicts = [0, 0];
    let mut compare = |set: Set, literals: &[Lit], clauses: &mut Clauses| {
        let ours = space.is_possible(&set).unwrap();
        assert_eq!(ours, clauses.is_possible(literals), "after {verdicts:?} verdicts on {shape:?}");
        verdicts[usize::from(ours)] += 1;
    };
    for (at, question) in guide.questions.0.iter().enumerate() {
        let asked = clauses.when(&question.when);
        compare(space.asked(at).unwrap(), &[asked], &mut clauses);
    }
    let whens: Vec<&When> = guide.sections.iter().map(|section| &section.when).collect();
    let sets: Vec<Set> = whens.iter().map(|when| space.when(when).unwrap()).collect();
    let literals: Vec<Lit> = whens.iter().map(|when| clauses.when(when)).collect();
    for (from, to) in
        (0..sets.len()).flat_map(|from| (from + 1..sets.len().min(from + 7)).map(move |to| (from, to)))
    {
        let together = space.all_of(sets[from..to].iter().cloned().map(Ok)).unwrap();
        let mut given = literals[from..to].to_vec();
        compare(
            space.minus(&together, &sets[to]).unwrap(),
            &[&given[..], &[!literals[to]]].concat(),
            &mut clauses,
        );
        given.push(literals[to]);
        compare(space.and(&together, &sets[to]).unwrap(), &given, &mut clauses);
    }
    let none = space.not(&space.any_of(sets.into_iter().map(Ok)).unwrap());
    compare(none, &literals.into_iter().map(|literal| !literal).collect::<Vec<_>>(), &mut clauses);
    verdicts
}

#[test]
fn a_sat_solver_comes_to_the_same_verdicts() {
    let far = Shape { sections: 25, named: 2, ..FAR_BACK };
    let shapes = [
        Shape { questions: 20, options: 3, many: 3, ..far },
        Shape { questions: 30, ..far },
        Shape { questions: 40, reach: Reach::Near, among: 6, options: 4, ..far },
        Shape { questions: 20, many: 2, sections: 25, reach: Reach::Far, ..OF_SIX },
    ];
    let mut counted = [0, 0];
    for seed in 0..2 {
        for shape in shapes {
            let [impossible, possible] = compared(Shape { seed, ..shape });
            counted = [counted[0] + impossible, counted[1] + possible];
        }
    }
    println!("{} verdicts compared, {} of them \"nobody\"", counted[0] + counted[1], counted[0]);
    assert!(counted.iter().all(|count| *count > 100), "{counted:?}: one verdict is hardly met");
}
