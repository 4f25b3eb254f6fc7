// Once, at the first place.
public static class Urls
{
    public const string Login = "https://api.getgo.com/oauth/v2/authorize"; // expect: endpoint-superseded high
    public const string Token = "https://api.getgo.com/oauth/v2/token";
}
