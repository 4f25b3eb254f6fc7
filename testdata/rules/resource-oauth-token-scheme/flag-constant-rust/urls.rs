pub const SCHEME: &str = "OAuth oauth_token="; // expect: resource-oauth-token-scheme high
pub const MEETINGS: &str = "https://api.getgo.com/G2M/rest/meetings";
