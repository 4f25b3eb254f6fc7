pub const RESOURCES: &str = "https://api.getgo.com/G2W/rest/v2";
pub const TARGET: &str = "https://api.getgo.com/oauth/v2";
pub const ELSEWHERE: &str = "https://api.elsewhere.dev/oauth";
