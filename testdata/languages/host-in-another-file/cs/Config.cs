namespace Example.Settings
{
    public static class Config
    {
        public const string Host = "https://api.example.test";
        public static readonly string Key = "k-100";
    }
}
