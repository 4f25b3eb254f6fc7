using RestSharp;

public class LoginService : ILoginService
{
    private readonly IRestClient client;

    public LoginService() : this(new RestClient("https://api.example.test"))
    {
    }

    public LoginService(IRestClient client)
    {
        this.client = client;
    }

    public string Login(string user)
    {
        var request = new RestRequest("oauth/old_token", Method.GET);
        request.AddParameter("grant_type", "password");
        request.AddParameter("user_id", user);
        return client.Execute(request).Content; // [login]
    }
}
