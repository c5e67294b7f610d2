//! `signpost review` and `signpost record`: the lawyer's packet and the advertising record, each as one file to keep.

use std::path::Path;
use std::process::ExitCode;

use crate::check::Input;
use crate::check::space::MOST_WORK;
use crate::command::bundle::{Bundle, name};
use crate::command::file::{self, Failure, Text, complain, text};
use crate::guide::problem::Problem;
use crate::guide::values::Date;
use crate::packet::{self, Approved, Material, Names, Unreadable};

/// Writes the lawyer's packet of a guide, or only what changed since an approved version, and prints the name of the file.
///
/// The exit code is 0 where it is written, 1 where a guide cannot be read for its faults, 2 where a file cannot be read or written.
pub fn review(guide: &Path, since: Option<&Path>, out: Option<&Path>, today: Date) -> ExitCode {
    let Some(since) = since else {
        let made = |material: &Material, bundle: &Bundle| {
            packet::review(material).map_err(|problems| faults(&bundle.guide, &problems))
        };
        return write(
            guide,
            out,
            today,
            Kind::Made { since: None },
            |name| format!("{name}.packet.html"),
            made,
        );
    };
    let approved = match text(since) {
        Ok(approved) => approved,
        Err(line) => return ExitCode::from(complain(&Failure::File(line))),
    };
    let made = |material: &Material, bundle: &Bundle| {
        let old = Approved { name: &name(&approved.path), text: &approved.text };
        packet::changes(material, old).map_err(|unreadable| match unreadable {
            Unreadable::Guide(problems) => faults(&bundle.guide, &problems),
            Unreadable::Approved(problems) => faults(&approved, &problems),
        })
    };
    write(guide, out, today, Kind::Made { since: Some(since) }, |name| format!("{name}.changes.html"), made)
}

/// Writes the advertising record of a guide and prints the name of the file. `used` is where the guide is used.
///
/// Exit codes as for [`review`].
pub fn record(guide: &Path, used: &[String], out: Option<&Path>, today: Date) -> ExitCode {
    let made = |material: &Material, bundle: &Bundle| {
        packet::record(material, used).map_err(|problems| faults(&bundle.guide, &problems))
    };
    write(guide, out, today, Kind::Kept, |name| format!("{name}.record-{}.html", today.written()), made)
}

/// What a page is for.
#[derive(Clone, Copy)]
enum Kind<'a> {
    /// It can be made again, from the guide and perhaps an older version of it.
    Made {
        /// The file with the older version.
        since: Option<&'a Path>,
    },
    /// It is kept as it is.
    Kept,
}

/// Makes a page from what lies beside a guide and writes it; what is kept is never written over.
fn write(
    guide: &Path,
    out: Option<&Path>,
    today: Date,
    kind: Kind,
    name: impl FnOnce(&str) -> String,
    make: impl FnOnce(&Material, &Bundle) -> Result<String, Failure>,
) -> ExitCode {
    let made = Bundle::beside(guide).map_err(Failure::File).and_then(|bundle| {
        let page = bundle.with_input(today, MOST_WORK, |input| make(&material(&bundle, *input), &bundle))?;
        let stem = bundle.guide.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("guide");
        let place = out.map_or_else(|| name(stem).into(), Path::to_path_buf);
        if matches!(kind, Kind::Kept) && place.exists() {
            let what =
                "there is a record already, and a record is kept as it is: name another file with --out";
            return Err(Failure::File(format!("{}: {what}", place.display())));
        }
        let files =
            [&bundle.guide].into_iter().chain(&bundle.overlays).chain(&bundle.review).chain(&bundle.shared);
        let mut sources: Vec<&Path> = files.map(|file| &*file.path).collect();
        if let Kind::Made { since } = kind {
            sources.extend(since);
        }
        file::write(&place, &page, &sources)?;
        Ok(place)
    });
    match made {
        Ok(place) => {
            println!("{}", place.display());
            ExitCode::SUCCESS
        }
        Err(failure) => ExitCode::from(complain(&failure)),
    }
}

fn material<'a>(bundle: &Bundle, input: Input<'a>) -> Material<'a> {
    let names = Names {
        guide: name(&bundle.guide.path),
        overlays: bundle.overlays.iter().map(|overlay| name(&overlay.path)).collect(),
        review: bundle.review.as_ref().map(|review| name(&review.path)).unwrap_or_default(),
    };
    Material { input, names }
}

fn faults(file: &Text, problems: &[Problem]) -> Failure {
    let line = |problem: &Problem| format!("{}: {}", file.path.display(), problem.describe(&file.text));
    Failure::Guide(problems.iter().map(line).collect())
}
