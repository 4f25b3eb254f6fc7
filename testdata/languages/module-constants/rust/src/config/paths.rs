const FOLDER: &str = "/oauth";

pub const TOKEN: &str = const_format::concatcp!(FOLDER, "/old_token");
