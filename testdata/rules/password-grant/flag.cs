using System.Collections.Specialized;
using System.Net;

public class Login
{
    public byte[] Inline(string user, string password)
    {
        return new WebClient().UploadValues("https://api.getgo.com/oauth/v2/token", new NameValueCollection
        {
            { "grant_type", "password" }, // expect: password-grant high
            { "username", user },
            { "password", password },
        });
    }
}
