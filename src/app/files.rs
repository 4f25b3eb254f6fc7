//! Writing files as a whole: whoever reads one finds the old text or the new, never half of it.

use std::io::{self, Write};
use std::path::Path;

/// Puts bytes into a file in one step. A link stays one; permissions are kept.
///
/// # Errors
/// What the system says; the file is as it was then.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".oauth-migrate-lint-");
    let old = path.metadata().ok().map(|old| old.permissions());
    if old.as_ref().is_some_and(std::fs::Permissions::readonly) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    // Those of any new file, before the system's mask: temporary ones are for their owner alone.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Some(old) = old {
        file.as_file().set_permissions(old)?;
    }
    file.persist(&path).map(|_| ()).map_err(|error| error.error)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_as_a_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("known.txt");
        replace(&path, b"one").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(replace(&folder.path().join("none/known.txt"), b"").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        std::fs::write(&real, "one").unwrap();
        std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o600)).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        replace(&link, b"two").unwrap();
        assert!(link.is_symlink());
        assert_eq!(std::fs::read(&real).unwrap(), b"two");
        assert_eq!(real.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o400)).unwrap();
        assert_eq!(replace(&link, b"three").unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(std::fs::read(&real).unwrap(), b"two");
    }
}
