//! Phone numbers: as links, and as people read them.

/// A number as it is read: North American ones in their usual groups, others as written.
pub fn shown(number: &str) -> String {
    let digits = number.strip_prefix("+1").filter(|digits| digits.len() == 10);
    match digits.and_then(|digits| Some((digits.get(..3)?, digits.get(3..6)?, digits.get(6..)?))) {
        Some((area, exchange, line)) => {
            // A toll-free number (800, 833 … 888) is read with the 1 in front.
            let is_toll_free = matches!(area.as_bytes(), [b'8', tens, ones] if tens == ones);
            joined(&[if is_toll_free { "1-" } else { "" }, area, "-", exchange, "-", line])
        }
        None => number.to_string(),
    }
}

/// A link that calls a number.
pub fn call(number: &str) -> String {
    joined(&["tel:", number])
}

/// A link that opens a text message. `?&body=` is the one form that both iOS and Android read.
pub fn message(number: &str, body: Option<&str>) -> String {
    let mut link = joined(&["sms:", number]);
    if let Some(body) = body {
        link.push_str("?&body=");
        percent_encode(body, &mut link);
    }
    link
}

fn joined(parts: &[&str]) -> String {
    parts.iter().fold(String::new(), |joined, part| joined + part)
}

/// Appends a text so that it can stand in a link (RFC 3986): letters, digits and `-._~` stay.
fn percent_encode(text: &str, link: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push('%');
            let halves = [byte >> 4, byte & 15];
            link.extend(
                halves
                    .iter()
                    .filter_map(|half| DIGITS.get(usize::from(*half)))
                    .map(|digit| char::from(*digit)),
            );
        }
    }
}
