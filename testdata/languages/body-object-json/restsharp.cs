using RestSharp;

public class TokenService
{
    public string Refresh(string token)
    {
        var client = new RestClient("https://api.example.test");
        var request = new RestRequest("/oauth/old_token", Method.Post);
        request.AddJsonBody(new { grant_type = "refresh_token", refresh_token = token });
        RestResponse response = client.Execute(request); // [axios]
        return response.Content;
    }
}
