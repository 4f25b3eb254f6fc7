@file:JvmName("Program")

package a.b

import c.d.Thing
import c.e.other as renamed

const val HOST = "https://a.example"
private var count = 0
val String.shout: String get() = this.uppercase() + "ü$count"

@Serializable
data class Answer(@SerialName("access_token") val token: String, val expires: Int? = null, vararg rest: String)

sealed interface Kind { object One : Kind; class Two(val n: Int) : Kind }

enum class Level(val word: String) { LOW("l"), `in`("h"); fun shown() = "$word:${name}" }

abstract class Base(protected val path: String) {
    abstract fun verb(): String
    open val whole: String get() = HOST + path
}

class Client private constructor(private val host: String, `in`: String) : Base("/x"), AutoCloseable {
    private val items = mutableMapOf("a" to 1, "b" to 2)
    val lazyOne by lazy { host.length }
    var state: String? = null
        private set

    init { items["c"] = `in`.length }

    constructor(host: String) : this(host, "d") { state = "made" }

    override fun verb() = "POST"
    override fun close() {}

    suspend fun send(body: Map<String, String> = emptyMap(), done: (String) -> Unit): Result<Answer> = runCatching {
        val (first, second) = body.entries.first()
        val text = """raw $first ${second.trim()} "quoted" """
        loop@ for ((key, value) in body) {
            if (key !in items || value is String && value.isEmpty()) continue@loop else break@loop
        }
        while (count < 3) { count += 1 }
        do { count-- } while (count > 0)
        val kind = when (val level = Level.valueOf(text)) {
            Level.LOW, Level.`in` -> level.word
            !in listOf(Level.LOW) -> "x"
            else -> throw IllegalStateException("no ${level.name}")
        }
        try { done(kind) } catch (e: Exception) { state = e.message ?: "none" } finally { close() }
        body.filter { (k, _) -> k != "z" }.map { it.value }.forEach(::println)
        Thing().apply { name = kind; also { renamed(it!!) } }.let { t -> Answer(t.name as String, -1) }
    }

    companion object {
        @JvmStatic
        fun make(n: Int): Client = if (n > 0) Client(HOST) else Client("${HOST}:$n")
        val handler = object : Handler<String> { override fun on(x: String) { println(x) } }
    }
}

fun <T> List<T>.second(): T where T : Any = this[1]

fun main(args: Array<String>) {
    val f = fun(a: Int, b: Int): Int { return a * b % 7 }
    fun inner() = f(1, 2).toString()
    val c = 'x'; val h = 0xFFL
    print(buildString { append(inner()).append(c).append(h) } + args.joinToString(","))
}
