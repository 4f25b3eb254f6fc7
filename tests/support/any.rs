//! What holds in every language, whatever stands in a file: no panic, no hang, all places inside the file on character boundaries.

/// The tests of that: of a program, of its beginnings, of mixtures of its parts, and of any text at all.
macro_rules! tests {
    ($lower:path, $program:literal) => {
        const PROGRAM: &str = include_str!($program);

        fn lowers(text: &str) {
            let file = $lower(text);
            $crate::sound::check(text, &file);
            $crate::sound::check_places(text, &file);
        }

        #[test]
        fn the_program_is_lowered_whole() {
            lowers(PROGRAM);
            assert!($lower(PROGRAM).gaps.is_empty(), "{:?}", $lower(PROGRAM).gaps);
        }

        #[test]
        fn every_beginning_of_a_program_is_lowered() {
            (0..PROGRAM.len()).step_by(7).for_each(|end| lowers(&PROGRAM[..$crate::sound::cut(PROGRAM, end)]));
        }

        proptest::proptest! {
            #![proptest_config(proptest::prelude::ProptestConfig { cases: 200, ..Default::default() })]

            #[test]
            fn any_text(text in "\\PC*") {
                lowers(&text);
            }

            #[test]
            fn any_splice(from in 0..PROGRAM.len(), to in 0..PROGRAM.len(), at in 0..PROGRAM.len(), drop in 0..200usize) {
                lowers(&$crate::sound::spliced(PROGRAM, from, to, at, drop));
            }
        }
    };
}
pub(crate) use tests;
