using System.Collections.Specialized;
using System.Net;

public class Tokens
{
    public byte[] Inline(string code, string secret)
    {
        var fields = new NameValueCollection();
        fields.Add("grant_type", "authorization_code");
        fields.Add("code", code);
        fields.Add("client_secret", secret); // expect: token-request-client-secret high
        return new WebClient().UploadValues("https://api.getgo.com/oauth/v2/token", fields);
    }
}
