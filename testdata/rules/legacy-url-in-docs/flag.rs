/// Logs in at https://api.getgo.com/oauth/access_token. expect: legacy-url-in-docs high
pub fn login() {}
