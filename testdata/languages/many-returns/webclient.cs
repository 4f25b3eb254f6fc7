using System.Collections.Specialized;
using System.Net;

public class Tokens
{
    private readonly WebClient web = new WebClient();

    private bool Prepare(string mode)
    {
        web.Headers["Accept"] = "application/json";
        if (mode == "quiet")
        {
            return false;
        }
        if (mode == "loud")
        {
            web.Headers["X-Debug"] = "1";
            return true;
        }
        return true;
    }

    public byte[] Refresh(string old, string mode)
    {
        Prepare(mode);
        return web.UploadValues("https://api.example.test/oauth/old_token", new NameValueCollection // [token]
        {
            { "grant_type", "refresh_token" },
            { "refresh_token", old },
        });
    }
}
