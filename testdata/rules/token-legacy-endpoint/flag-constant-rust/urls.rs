pub const HOST: &str = "https://api.getgo.com";
pub const TOKEN: &str = "/oauth/access_token"; // expect: token-legacy-endpoint high
