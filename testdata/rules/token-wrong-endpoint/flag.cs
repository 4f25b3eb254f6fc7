public static class Urls
{
    public const string Token = "https://api.getgo.com/oauth/v2/access_token"; // expect: token-wrong-endpoint high
}
