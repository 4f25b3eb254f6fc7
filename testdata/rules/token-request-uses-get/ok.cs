using System.Collections.Specialized;
using System.Net;

public class Tokens
{
    public byte[] Post(string code, string id, string secret)
    {
        var web = new WebClient { Credentials = new NetworkCredential(id, secret) };
        return web.UploadValues("https://api.getgo.com/oauth/v2/token", new NameValueCollection { { "grant_type", "authorization_code" }, { "code", code } });
    }

    public byte[] ByVerb(string verb, string code)
    {
        return new WebClient().UploadValues("https://api.getgo.com/oauth/v2/token", verb, new NameValueCollection { { "grant_type", "authorization_code" }, { "code", code } });
    }

    // A GET of a resource is no token request, nor is another provider's.
    public string Webinars(string token) => new WebClient().DownloadString("https://api.getgo.com/G2W/rest/v2/organizers/1/webinars?access_token=" + token);

    public string Other(string code) => new WebClient().DownloadString("https://login.example.test/oauth/access_token?grant_type=authorization_code&code=" + code);
}
