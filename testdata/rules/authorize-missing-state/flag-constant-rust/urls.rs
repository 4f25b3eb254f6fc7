pub const AUTHORIZE: &str = "https://api.getgo.com/oauth/v2/authorize";
