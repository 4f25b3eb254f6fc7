pub const HOST: &str = "https://api.getgo.com";
pub const TOKEN: &str = "/oauth/v2/token";
