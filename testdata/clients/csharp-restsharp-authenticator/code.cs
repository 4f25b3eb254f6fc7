// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code auth=basic

using RestSharp;
using RestSharp.Authenticators;

class Exchange
{
    void Code(string id, string secret)
    {
        var client = new RestClient("https://api.example.test");
        client.Authenticator = new HttpBasicAuthenticator(id, secret);
        var request = new RestRequest("/oauth/token", Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        client.Execute(request);
    }
}
