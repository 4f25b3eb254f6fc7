using System.Collections.Generic;

namespace Shop
{
    public class Exchange
    {
        public string Run(dynamic wire, string code)
        {
            return wire.SubmitForm("/oauth/old_token", new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
        }
    }
}
