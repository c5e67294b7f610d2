//! Texts cut to a length.

/// A text of at most a number of characters, cut between words where it is longer, with `…` for what is left out.
pub fn short(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    // A word that is cut in two is left out, unless that would leave half of the room empty.
    let whole =
        kept.rsplit_once(' ').map(|(whole, _)| whole).filter(|whole| whole.chars().count() * 2 >= most);
    format!("{}…", whole.unwrap_or(&kept).trim_end_matches([' ', ',', ';', ':', '.']))
}
