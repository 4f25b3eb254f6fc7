using System.Collections.Generic;
using System.Collections.Specialized;
using System.Net;
using RestSharp;
using RestSharp.Authenticators;

// In the header; in another provider's request; in settings.
public class Tokens
{
    public object Exchange(string code, string id, string secret)
    {
        var client = new RestClient("https://api.getgo.com") { Authenticator = new HttpBasicAuthenticator(id, secret) };
        var request = new RestRequest("/oauth/v2/token", Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("code", code);
        return client.Execute(request);
    }

    public byte[] Other(string code, string secret)
    {
        var fields = new NameValueCollection { { "grant_type", "authorization_code" }, { "code", code }, { "client_secret", secret } };
        return new WebClient().UploadValues("https://login.example.org/oauth/token", fields);
    }

    public Dictionary<string, string> Settings(string secret) => new Dictionary<string, string> { ["client_secret"] = secret };
}
