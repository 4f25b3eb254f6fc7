using System;
using A = My.Ns.Thing;
using static System.Math;
global using X.Y;
namespace N.M;
[Serializable, JsonObject("x", Foo = 1)]
public partial class C<T>(HttpClient http, string s = "a") : Base<T>(http), IFoo where T : new()
{
    private const string Url = "https://" + Host, B = @"a""b\c";
    [JsonProperty("x")] public string? P { get; set; } = "v";
    public string Q => $"{P}/x{{y}}{s,5:N2}";
    public string R { get { return "a"; } private set { P = value; } }
    public int this[string k] { get => 1; set { } }
    public event EventHandler E;
    public C(int a) : this(null, "b") { }
    static C() { }
#if DEBUG
    int dbg = 1;
#else
    int rel = 1;
#endif
    public async Task<string> M<U>(ref int a, out string b, params object[] c) {
        var x = new Dictionary<string, string> { {"a", "b"}, ["c"] = "d" };
        Foo f = new() { A = 1, B = { C = 2 } };
        (var a1, var b1) = T2();
        var (a2, b2) = T2();
        foreach (var (k, v) in x) { }
        foreach (KeyValuePair<string,string> kv in x) { continue; }
        string raw = """
            hello "x"
            """;
        var raw2 = $$"""a{{x}}b""";
        var vi = $@"a{x}\";
        await using var q = new Z();
        using (var w = new W()) { w.Go(); }
        var t = x is string str ? str : null;
        var u = x switch { "a" => 1, int n when n > 3 => 2, { A: "b" } z => 3, null => 5, _ => throw new E() };
        switch (x) { case "a": case "b": break; case Foo ff when ff.A: goto case "a"; default: return null; }
        var y = x?.A?.B(1)?["k"] ?? (string)z;
        y ??= "1";
        var an = new { a = 1, x.B, y };
        var arr = new[] { 1, 2 }; var arr2 = new string[] { "a" }; string[] a3 = { "x" };
        int[] cx = [1, ..arr];
        M2(out var ov, name: 3, ref y);
        Func<int,int> fn = async (a, b) => { return 1; };
        Action ac = delegate(int p) { };
        int Local(int z) => z;
        try { } catch (WebException ex) when (ex.A) { throw; } finally { }
        lock (x) { } 
        for (int i = 0, j = 1; i < 3; i++, j--) { }
        do { } while (true);
        yield return 1;
        var qq = from a in b where a.x select a.y;
        var r2 = rec with { A = 1 };
        return await x.FooAsync<T>(1).ConfigureAwait(false);
    }
    ~C() { }
    public static implicit operator string(C c) => c.P;
}
record Rec(string A, [property: JsonPropertyName("b")] int B);
enum En { [Description("x")] A, B = 2 }
delegate int Del(int x);
struct S { public int X; }
interface IFoo { [Get("/x")] Task<T> Foo([Body] string a, string b = "x"); }
