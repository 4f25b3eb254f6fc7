using RestSharp;

public class Tokens
{
    private readonly RestClient client = new RestClient("https://api.example.test");

    public string Login(string user)
    {
        var request = new RestRequest("oauth/old_token");
        request.AddParameter("grant_type", "password");
        request.AddParameter("user_id", user);
        return client.Execute(request).Content; // [get]
    }

    public string Refresh(string old)
    {
        var request = new RestRequest("oauth/old_token") { Method = Method.POST };
        request.AddParameter("grant_type", "refresh_token");
        request.AddParameter("refresh_token", old);
        return client.Execute(request).Content; // [post]
    }
}
