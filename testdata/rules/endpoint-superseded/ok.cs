// The successor itself; resources; another provider; a comment: https://api.getgo.com/oauth/v2/token
public static class Urls
{
    public static readonly string[] All =
    {
        "https://authentication.logmeininc.com/oauth/token",
        "https://api.getgo.com/G2W/rest/v2",
        "https://login.example.org/oauth/v2/token",
    };
}
