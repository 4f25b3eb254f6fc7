// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
// expect: POST https://api.example.test/v1/json json a=1 query v=2 headers X-Kind=k
// expect: GET https://api.example.test/v1/json query v=2 headers X-Kind=k
// expect: PUT https://api.example.test/v1/put query v=2 headers X-Kind=k
// expect: DELETE https://api.example.test/v1/delete query v=2 headers X-Kind=k
// expect: GET https://api.example.test/v1/get query v=2 headers X-Kind=k

using RestSharp;
using RestSharp.Authenticators;

class Refresh
{
    void Run(string token, string id, string secret)
    {
        var client = new RestClient("https://api.example.test/oauth/token");
        client.UseAuthenticator(new HttpBasicAuthenticator(id, secret));
        var request = new RestRequest(Method.POST);
        request.AddParameter("grant_type", "refresh_token");
        request.AddParameter("refresh_token", token);
        client.Execute<Token>(request);
    }

    void More()
    {
        var client = new RestClient("https://api.example.test/v1");
        client.AddDefaultParameter("v", "2", ParameterType.QueryString);
        client.AddDefaultParameter("X-Kind", "k", ParameterType.HttpHeader);
        client.PostJsonAsync("json", new { a = 1 });
        client.GetJsonAsync("json");
        client.Put(new RestRequest("put"));
        client.Delete(new RestRequest("delete"));
        client.Get(new RestRequest("get"));
    }
}
