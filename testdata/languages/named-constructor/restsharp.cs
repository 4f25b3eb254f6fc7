using RestSharp;
using RestSharp.Authenticators;

public sealed class Auth
{
    private readonly string root;
    private readonly IAuthenticator authenticator;

    private Auth(string root, string id, string secret)
    {
        this.root = root.TrimEnd('/');
        authenticator = new HttpBasicAuthenticator(id, secret);
    }

    public static Auth Create(string root, string id, string secret) => new Auth(root, id, secret);

    public IRestResponse Exchange(string code)
    {
        var client = new RestClient(root) { Authenticator = authenticator };
        var request = new RestRequest("oauth/old_token", Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("code", code);
        return client.Execute(request); // [code]
    }
}

public static class Shop
{
    public static Auth Connect(string id, string secret) => Auth.Create("https://api.example.test/", id, secret);
}
