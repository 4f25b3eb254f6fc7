using System.Collections.Specialized;
using System.Net;

public class Login
{
    public byte[] Code(string code) =>
        new WebClient().UploadValues("https://api.getgo.com/oauth/v2/token", new NameValueCollection { { "grant_type", "authorization_code" }, { "code", code } });
}
