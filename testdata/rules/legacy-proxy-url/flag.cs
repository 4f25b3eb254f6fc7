public static class Urls
{
    public const string OAuthBase = "https://api.getgo.com/oauth/"; // expect: legacy-proxy-url high

    public static string Path(string name) => OAuthBase + name;
}
