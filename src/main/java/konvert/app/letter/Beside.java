package konvert.app.letter;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.letter.advice.Silenced;

/** What is kept with a letter and never printed. */
public final class Beside {

    private final StringProperty title;
    private final ObjectProperty<Integer> number;
    private final StringProperty own;
    private final StringProperty sender;
    private final ObjectProperty<List<Silenced>> silenced;
    private final StringProperty channel;

    Beside(String title, int number, String own, String sender, List<Silenced> silenced, String channel) {
        this.title = new SimpleStringProperty(title);
        this.number = new SimpleObjectProperty<>(number);
        this.own = new SimpleStringProperty(own);
        this.sender = new SimpleStringProperty(sender);
        this.silenced = new SimpleObjectProperty<>(silenced);
        this.channel = new SimpleStringProperty(channel);
    }

    /** As the writer calls the letter; an empty text for a title made of number and day. */
    public StringProperty title() {
        return title;
    }

    /** The how manieth letter to the person; 1 is the first, 0 not known. */
    public ObjectProperty<Integer> number() {
        return number;
    }

    /** The letter in the writer's own language. */
    public StringProperty own() {
        return own;
    }

    /** Id of the profile it is written with. */
    public StringProperty sender() {
        return sender;
    }

    /** Advice on which the writer means what stands there. */
    public ObjectProperty<List<Silenced>> silenced() {
        return silenced;
    }

    /** Id of the channel it is to go by; an empty text for paper. */
    public StringProperty channel() {
        return channel;
    }
}
