using RestSharp;

public class Login
{
    private static string Exchange(string host, RestRequest request)
    {
        return new RestClient(host).Execute(request).Content;
    }

    public static string ByOne(string code)
    {
        var request = new RestRequest("/oauth/old_token", Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("code", code);
        return Exchange("https://api.example.test", request); // [one]
    }

    public static string ByTwo(string code)
    {
        var request = new RestRequest("/oauth/old_token", Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("code", code);
        return Exchange("https://login.other.test", request); // [two]
    }
}
