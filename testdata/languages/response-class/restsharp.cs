using Newtonsoft.Json.Linq;
using RestSharp;
using System.Web;

public class Reply
{
    private readonly JObject data;

    public Reply(IRestResponse response)
    {
        data = JObject.Parse(response.Content);
    }

    public string AccessToken => (string)data["access_token"];
}

public class Exchange
{
    public void Run(string code)
    {
        var request = new RestRequest("https://api.example.test/oauth/old_token", Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("code", code);
        var reply = new Reply(new RestClient().Execute(request)); // [code]
        HttpContext.Current.Session["token"] = reply.AccessToken;
    }
}
