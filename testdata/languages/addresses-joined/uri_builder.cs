using System;
using System.Collections.Specialized;
using System.Net;

public static class Constants
{
    public static class Hosts
    {
        public const string Api = "api.example.test";
    }

    public static class Paths
    {
        public const string Root = "oauth";
        public static readonly string Token = Root + "/old_token";
    }
}

public class Exchange
{
    public byte[] Run(string code)
    {
        var builder = new UriBuilder { Scheme = Uri.UriSchemeHttps, Host = Constants.Hosts.Api, Path = Constants.Paths.Token };
        using (var client = new WebClient())
        {
            return client.UploadValues(builder.Uri, new NameValueCollection // [code]
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
        }
    }
}
