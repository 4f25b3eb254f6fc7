//! Words of a text, for looking up which texts share some: hashes, without case.

/// The lower-case hashes of the words (runs of letters, digits and `_`, at least three long) of a text.
pub fn words(bytes: &[u8]) -> impl Iterator<Item = u64> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at;
            while at < bytes.len() && is_word(bytes[at]) {
                at += 1;
            }
            if at - start >= 3 {
                return Some(hash(&bytes[start..at]));
            }
            at += usize::from(at == start);
        }
        None
    })
}

/// The hash of a word without case (FNV-1a: the words are short, and it must be the same on every run).
pub fn hash(word: &[u8]) -> u64 {
    word.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3))
}

/// Whether a byte is part of a word: a letter (each that is not ASCII counts as one), a digit or `_`.
pub fn is_word(byte: u8) -> bool {
    WORD[usize::from(byte)]
}

/// [`is_word`] of every byte: whole trees are read with it, byte by byte.
const WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        table[byte] = b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_and_short_ones_are_left_out() {
        let found: Vec<u64> = words(b"use Acme\\Http\\ShopClient as S; x1 ab _id").collect();
        let expected: Vec<u64> = [&b"use"[..], b"acme", b"HTTP", b"shopclient", b"_id"].iter().map(|w| hash(w)).collect();
        assert_eq!(found, expected);
    }
}
