using RestSharp;

public class TokenService
{
    private readonly IRestClient client;

    public TokenService(IRestClient client = null)
    {
        this.client = client ?? new RestClient("https://api.example.test");
    }

    public string Exchange(string code)
    {
        var request = new RestRequest("/oauth/old_token", Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("code", code);
        return client.Execute(request).Content; // [code]
    }
}
