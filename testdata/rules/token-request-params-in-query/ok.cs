using RestSharp;

public class Login
{
    // On a POST they are a form.
    public string Parameters(string code)
    {
        var request = new RestRequest("oauth/v2/token", Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("code", code);
        return new RestClient("https://api.getgo.com").Execute(request).Content;
    }
}
