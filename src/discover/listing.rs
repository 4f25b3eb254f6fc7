//! Listing: the paths of all files that may be text, in one string, so that keeping them costs little.

/// All files, sorted by path.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub(super) text: String,
    pub(super) ends: Vec<usize>,
}

impl Listing {
    /// A listing of paths that are sorted.
    #[cfg(test)]
    pub(super) fn of(paths: &[&str]) -> Self {
        let mut listing = Self::default();
        for path in paths {
            listing.text.push_str(path);
            listing.ends.push(listing.text.len());
        }
        listing
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn path(&self, index: usize) -> &str {
        let start = index.checked_sub(1).and_then(|i| self.ends.get(i)).copied().unwrap_or(0);
        self.ends.get(index).and_then(|end| self.text.get(start..*end)).unwrap_or("")
    }

    /// The place of a path.
    pub(super) fn find(&self, path: &str) -> Option<usize> {
        Some(self.place(path)).filter(|place| self.path(*place) == path)
    }

    /// The places of the paths that begin so.
    pub(super) fn beginning(&self, with: &str) -> impl Iterator<Item = usize> {
        (self.place(with)..self.len()).take_while(move |place| self.path(*place).starts_with(with))
    }

    /// The first place whose path is not before this one.
    fn place(&self, path: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.path(middle) < path {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}
