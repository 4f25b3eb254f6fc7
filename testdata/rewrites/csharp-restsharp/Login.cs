using RestSharp;

public class Login
{
    private readonly string key = "shop-7";

    public string Run(string user, string password)
    {
        var request = new RestRequest("oauth/access_token", Method.GET);
        request.AddParameter("grant_type", "password");
        request.AddParameter("user_id", user);
        request.AddParameter("password", password);
        request.AddParameter("client_id", key);
        return new RestClient("https://api.getgo.com").Execute(request).Content;
    }
}
