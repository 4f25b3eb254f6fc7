using System.Collections.Specialized;
using System.Net;

public abstract class Constants
{
    public const string Scheme = "https://";
    protected const string Domain = "example.test";
    protected static readonly string[] Paths = { "/oauth/old_authorize", "/oauth/old_token" };
}

public class Endpoints : Constants
{
    public static readonly string Host = Scheme + "api." + Domain;
    public static string Token => Host + Paths[1];
}

public static class Keys
{
    public const string Client = Prefix + "1";
    private const string Prefix = "k-";
}

public class Exchange
{
    public byte[] Run(string code)
    {
        return new WebClient().UploadValues(Endpoints.Token, new NameValueCollection // [code]
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["client_id"] = Keys.Client,
        });
    }
}
